import { AddinFunctions, shapeArguments, type BlankAs } from "../../../workbench/host/customFunctions";
import type { Argument, FunctionMetadata } from "../../../workbench/model/Calculator";
import { CellError } from "../../../workbench/model/values";
import { Host } from "../../../workbench/host/Host";
import type { HostMessage } from "../../../workbench/host/protocol";
import { Workbook } from "../../../workbench/model/Workbook";
import { moment, NoCalculator, start, stopAll } from "./support";

afterAll(stopAll);

const scalar = (name: string, more = {}) => ({ name, type: "any", dimensionality: "scalar" as const, ...more });
const matrix = (name: string, more = {}) => ({ name, type: "any", dimensionality: "matrix" as const, ...more });
const fn = (id: string, parameters: FunctionMetadata["parameters"], more = {}): FunctionMetadata => ({
  id,
  name: id,
  parameters,
  result: { dimensionality: "matrix" },
  ...more,
});

const FUNCTIONS = [
  fn("ADD", [scalar("a"), scalar("b", { optional: true })]),
  fn("SHOW", [matrix("values"), scalar("word", { optional: true })]),
  fn("COUNT", [matrix("values", { repeating: true })]),
  fn("ERRORS", [matrix("values")], { allowErrorForDataTypeAny: true }),
  fn("WHERE", [scalar("a")], { options: { requiresAddress: true } }),
  fn("FAIL", [scalar("how")]),
  fn("GRID", [scalar("how")]),
  fn("MISSING", []),
];

const SCRIPT = `
  const later = (value) => new Promise((resolve) => setTimeout(() => resolve(value), 5));
  CustomFunctions.associate("ADD", (a, b) => later(a + (b ?? 100)));
  CustomFunctions.associate("SHOW", (values, word) => JSON.stringify([values, word]));
  CustomFunctions.associate("COUNT", (values) => values.length);
  CustomFunctions.associate("ERRORS", (values) => values.map((line) => line.map((cell) =>
    cell instanceof CustomFunctions.Error ? "error " + cell.code : typeof cell)));
  CustomFunctions.associate("WHERE", (a, invocation) => invocation.address);
  CustomFunctions.associate("FAIL", (how) => {
    if (how === "nan") return NaN;
    if (how === "infinite") return 1 / 0;
    if (how === "plain") throw new Error("oops");
    if (how === "nothing") return undefined;
    if (how === "returned") return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有数据");
    throw new CustomFunctions.Error(how, "上年同期为 0");
  });
  CustomFunctions.associate("GRID", (how) =>
    how === "ragged" ? [[1], [2, 3]] : [[1, "二"], [true, new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)]]);
`;

async function connected(blankAs?: BlankAs) {
  const bench = await start({ inlineScripts: [SCRIPT], functions: FUNCTIONS, blankAs });
  const caller = bench.addin.functions!;
  const call = async (name: string, ...args: Argument[]) => (await caller.call([{ name, args }]))[0];
  return { ...bench, caller, call };
}

test("the functions are connected to the calculator when the add-in has started", async () => {
  const { calculator, caller } = await connected();
  expect(calculator.caller).toBe(caller);
  expect(caller.namespace).toBe("IND");
});

test("many calls travel in one message and come back in their order", async () => {
  const { caller } = await connected();
  const calls = Array.from({ length: 500 }, (_, i) => ({ name: "IND.ADD", args: [i, 1] }));
  const results = await caller.call(calls);
  expect(results).toEqual(calls.map((_, i) => i + 1));
  expect(caller.messages).toBe(1);
});

test("names do not tell upper from lower case; an unknown one is #NAME?", async () => {
  const { call } = await connected();
  expect(await call("ind.add", 1, 2)).toBe(3);
  expect(await call("IND.NOPE", 1)).toEqual(new CellError("#NAME?"));
});

describe("arguments have the shape the function asks for", () => {
  const [add, show, count, errors] = FUNCTIONS as [
    FunctionMetadata,
    FunctionMetadata,
    FunctionMetadata,
    FunctionMetadata,
  ];
  const na = new CellError("#N/A");
  const wire = { type: "CustomFunctionError", code: "#N/A" };
  test.each<[rule: string, metadata: FunctionMetadata, args: Argument[], shaped: unknown]>([
    ["a matrix parameter gets rows even for one value", show, [5], [[[5]], null]],
    ["and for a block", show, [[[1, 2], [3, null]], "x"], [[[1, 2], [3, null]], "x"]], // prettier-ignore
    ["a scalar parameter gets the top left cell of a block", add, [[[7, 8]], 1], [7, 1]],
    ["what is left out is null", add, [1], [1, null]],
    ["also in the middle", add, [1, undefined], [1, null]],
    ["repeating parameters are one list", count, [[[1]], 2, [[3]]], [[[[1]], [[2]], [[3]]]]],
    ["an error goes in where errors are allowed", errors, [[[1, na]]], [[[1, wire]]]],
    ["and is the result where they are not", show, [[[1, na]]], na],
    ["a required argument left out is an error", add, [], new CellError("#VALUE!", "a?")],
    ["too many arguments are an error", add, [1, 2, 3], new CellError("#VALUE!")],
  ])("%s", (_rule, metadata, args, shaped) => {
    expect(shapeArguments(metadata, args, null)).toEqual(shaped);
  });

  test.each<BlankAs>([0, null, ""])("blank cells travel as %p when asked", async (blankAs) => {
    const { call } = await connected(blankAs);
    expect(await call("IND.SHOW", [[null, 1]])).toBe(JSON.stringify([[[blankAs, 1]], null]));
  });

  test("errors arrive as CustomFunctions.Error", async () => {
    const { call } = await connected();
    expect(await call("IND.ERRORS", [[1, "x", new CellError("#DIV/0!")]])).toEqual([
      ["number", "string", "error #DIV/0!"],
    ]);
  });

  test("the address goes along where it is asked for", async () => {
    const { caller } = await connected();
    const calls = [{ name: "IND.WHERE", args: [1], address: "Sheet1!B7" }];
    expect(await caller.call(calls)).toEqual(["Sheet1!B7"]);
  });
});

describe("results become cells", () => {
  const error = (code: CellError["code"], sentence?: string) => new CellError(code, sentence);
  test.each<[outcome: string, how: string, result: unknown]>([
    ["#N/A keeps its sentence", "#N/A", error("#N/A", "上年同期为 0")],
    ["#VALUE! keeps its sentence", "#VALUE!", error("#VALUE!", "上年同期为 0")],
    ["#NUM!", "#NUM!", expect.objectContaining({ code: "#NUM!" })],
    ["#DIV/0!", "#DIV/0!", expect.objectContaining({ code: "#DIV/0!" })],
    ["#NULL!", "#NULL!", expect.objectContaining({ code: "#NULL!" })],
    ["not a number is #NUM!", "nan", error("#NUM!")],
    ["infinity is #NUM!", "infinite", error("#NUM!")],
    ["any other exception is #VALUE!", "plain", error("#VALUE!")],
    ["nothing shows as 0", "nothing", 0],
    ["an error that is returned", "returned", error("#N/A", "没有数据")],
  ])("%s", async (_outcome, how, result) => {
    const { call } = await connected();
    expect(await call("IND.FAIL", how)).toEqual(result);
  });

  test("arrays spill with errors inside; ragged ones are refused", async () => {
    const { call } = await connected();
    expect(await call("IND.GRID", "")).toEqual([
      [1, "二"],
      [true, error("#DIV/0!")],
    ]);
    expect(await call("IND.GRID", "ragged")).toMatchObject({ code: "#VALUE!" });
  });

  test("a function described but not associated is an error, not silence", async () => {
    const { call } = await connected();
    expect(await call("IND.MISSING")).toMatchObject({ code: "#VALUE!" });
  });
});

test("calls still under way when the runtime ends are answered with #BUSY!", async () => {
  const { addin, caller } = await connected();
  const results = caller.call([{ name: "IND.ADD", args: [1, 2] }]);
  await Promise.resolve();
  await Promise.resolve();
  addin.dispose();
  expect(await results).toEqual([new CellError("#BUSY!")]);
});

test("what a reloaded add-in had not answered is asked again", async () => {
  const host = new Host({ workbook: Workbook.withSheet("Sheet1"), calculator: new NoCalculator() });
  const messages: HostMessage[] = [];
  host.listen((message) => messages.push(message));
  const caller = new AddinFunctions(host, { namespace: "IND", functions: FUNCTIONS });
  host.services.functionsReady();
  const answer = caller.call([{ name: "IND.ADD", args: [1, 2] }]);
  await moment(5);
  host.reset();
  await moment(5);
  expect(messages).toHaveLength(1);
  host.services.functionsReady();
  await moment(5);
  expect(messages[1]).toEqual(messages[0]);
  host.services.deliver([[1, true, 3]]);
  expect(await answer).toEqual([3]);
});

test("a call made before the add-in has started is sent when it has, once, however often it starts anew", async () => {
  const host = new Host({ workbook: Workbook.withSheet("Sheet1"), calculator: new NoCalculator() });
  const messages: HostMessage[] = [];
  host.listen((message) => messages.push(message));
  const caller = new AddinFunctions(host, { namespace: "IND", functions: FUNCTIONS });
  const answer = caller.call([{ name: "IND.ADD", args: [1, 2] }]);
  host.reset();
  host.reset();
  await moment(5);
  expect(messages).toHaveLength(0);
  host.services.functionsReady();
  await moment(5);
  expect(messages).toHaveLength(1);
  host.services.deliver([[1, true, 3]]);
  expect(await answer).toEqual([3]);
});

test("a caller of its own can be made for the same host", async () => {
  const { addin } = await connected();
  const other = new AddinFunctions(addin.host, { namespace: "X", functions: FUNCTIONS });
  expect(await other.call([{ name: "X.ADD", args: [1, 2] }])).toEqual([3]);
});
