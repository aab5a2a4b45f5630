import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import help from "../../src/functions/help.zh-CN.json";
import golden from "./ids.golden.json";

/** The build's own finishing steps; a build script has no types. */
const { allowErrors, translate } = jest.requireActual<{
  allowErrors: (metadata: unknown) => Metadata;
  translate: (metadata: Metadata, texts: object) => Metadata;
}>("../../tools/webpack/FunctionsMetadata.cjs");

interface Parameter {
  name: string;
  description: string;
  dimensionality?: string;
  optional?: boolean;
}
interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: Parameter[];
  result: { dimensionality?: string };
  allowErrorForDataTypeAny?: boolean;
}
interface Metadata {
  functions: FunctionMetadata[];
}

const source = join(__dirname, "../../src/functions/functions.ts");
let metadata: Metadata;

beforeAll(async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([source], true);
  expect(errors).toEqual([]);
  metadata = allowErrors(JSON.parse(metadataJson));
});

// Ids and the order of parameters live in people's workbooks for ever: a formula stored as IND.YOY(B2,C2) must mean the
// same in every later version. A new function or a new last parameter is added to the golden file; nothing in it changes.
test("ids and parameters are those of the golden file", () => {
  const found = metadata.functions.map((one) => [one.id, one.parameters.map((parameter) => parameter.name)]);
  expect(Object.fromEntries(found)).toEqual(golden);
  expect(metadata.functions.map((one) => one.name)).toEqual(metadata.functions.map((one) => one.id));
});

test("U8 ids are letters and underscores, three or more, and no cell address", () => {
  for (const { id } of metadata.functions) {
    expect(id).toMatch(/^[A-Z_]{3,}$/);
  }
});

test("every function takes error cells, and a range or a cell where it says so", () => {
  for (const one of metadata.functions) {
    expect(one.allowErrorForDataTypeAny).toBe(true);
    expect(one.parameters[0]!.dimensionality).toBe("matrix");
    expect(one.result.dimensionality).toBe("matrix");
  }
});

test("optional parameters stand behind the needed ones", () => {
  for (const { parameters } of metadata.functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

test("the Chinese help has a text for all, and shapes stay", () => {
  const chinese = translate(metadata, help);
  chinese.functions.forEach((one, place) => {
    const original = metadata.functions[place]!;
    expect({ id: one.id, name: one.name, result: one.result }).toEqual({
      id: original.id,
      name: original.name,
      result: original.result,
    });
    for (const [at, { name, description, ...shape }] of one.parameters.entries()) {
      expect(`${name}${description}`).toMatch(/\p{Script=Han}/u);
      expect(shape).toEqual((({ name: _name, description: _description, ...rest }) => rest)(original.parameters[at]!));
    }
    expect(one.description).toMatch(/\p{Script=Han}/u);
  });
});

const changed = (change: (texts: typeof help) => void) => {
  const texts = structuredClone(help);
  change(texts);
  return texts;
};
test.each([
  { rule: "no description", texts: () => changed((texts) => (texts.YOY.description = "")), message: "no text for YOY" },
  {
    rule: "no function",
    texts: () => changed((texts) => Reflect.deleteProperty(texts, "YOY")),
    message: "no text for YOY",
  },
  {
    rule: "no parameter",
    texts: () => changed((texts) => Reflect.deleteProperty(texts.YOY.parameters, "previous")),
    message: "no text for YOY previous",
  },
  {
    rule: "no parameter's description",
    texts: () => changed((texts) => Reflect.deleteProperty(texts.TARGET_RATE.parameters.base, "description")),
    message: "no text for TARGET_RATE base",
  },
  {
    rule: "a text without a function",
    texts: () => ({ ...help, MOM: help.YOY }),
    message: "texts for unknown functions: MOM",
  },
])("a gap in the texts stops the build: $rule", ({ texts, message }) => {
  expect(() => translate(metadata, texts())).toThrow(message);
});
