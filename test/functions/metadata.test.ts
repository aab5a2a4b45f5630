import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FAMILY_TITLES, FUNCTION_HELP } from "../../src/core/texts/help";
import golden from "./ids.golden.json";

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

/** The build's own finishing step; a build script has no types. */
const { describe: inLanguage } = jest.requireActual<{
  describe: (metadata: Metadata, help: object, language: string) => Metadata;
}>("../../tools/webpack/FunctionsMetadata.cjs");

const FOLDER = join(__dirname, "../../src/functions");
const wrappers = Object.keys(FAMILY_TITLES).map((family) => `${family}.ts`);
let metadata: Metadata;

beforeAll(async () => {
  const files = wrappers.map((file) => join(FOLDER, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files, true);
  expect(errors).toEqual([]);
  metadata = JSON.parse(metadataJson);
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

test("every function takes ranges and gives cells", () => {
  for (const one of metadata.functions) {
    expect([one.id, one.parameters[0]!.dimensionality]).toEqual([one.id, "matrix"]);
    expect(one.result.dimensionality).toBe("matrix");
  }
});

test("optional parameters stand behind the needed ones", () => {
  for (const { parameters } of metadata.functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

test("the help knows which parameters are needed", () => {
  const help: Record<string, { needed: number }> = FUNCTION_HELP;
  const needed = metadata.functions.map(({ id, parameters }) => [
    id,
    parameters.filter(({ optional }) => !optional).length,
  ]);
  expect(needed).toEqual(metadata.functions.map(({ id }) => [id, help[id]?.needed]));
});

test("the functions' script loads every family", () => {
  const loaded = [...readFileSync(join(FOLDER, "index.ts"), "utf8").matchAll(/import "\.\/(\w+)"/gu)];
  expect(loaded.map(([, family]) => `${family}.ts`)).toEqual(wrappers);
});

test("each function stands in the file of its family", async () => {
  for (const file of wrappers) {
    const { metadataJson } = await generateCustomFunctionsMetadata([join(FOLDER, file)], true);
    const { functions } = JSON.parse(metadataJson) as Metadata;
    const help: Record<string, { family: string }> = FUNCTION_HELP;
    expect(functions.map(({ id }) => [id, `${help[id]?.family}.ts`])).toEqual(functions.map(({ id }) => [id, file]));
  }
});

/** Excel's tooltip and wizard cut longer texts. */
const LONGEST = { "zh-CN": { description: 200, parameter: 120 }, "en-US": { description: 380, parameter: 220 } };

test.each(["zh-CN", "en-US"] as const)(
  "the help in %s has a text for all of it, short enough for Excel",
  (language) => {
    const { functions } = inLanguage(metadata, FUNCTION_HELP, language);
    for (const [place, { description, parameters, ...shape }] of functions.entries()) {
      const { description: _, parameters: plain, ...original } = metadata.functions[place]!;
      expect(shape).toEqual({ ...original, allowErrorForDataTypeAny: true });
      expect([shape.id, description.length <= LONGEST[language].description]).toEqual([shape.id, true]);
      for (const [at, { name, description: text, ...rest }] of parameters.entries()) {
        const { name: _name, description: _description, ...wanted } = plain[at]!;
        expect(rest).toEqual(wanted);
        expect([shape.id, name, text.length <= LONGEST[language].parameter]).toEqual([shape.id, name, true]);
        if (language === "zh-CN") expect(name + text).toMatch(/\p{Script=Han}/u);
        else expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      }
    }
  },
);

type Help = { YOY: { "zh-CN": { description: string; parameters: Record<string, [string, string]> } } };
const changed = (change: (help: Help) => void) => {
  const help = structuredClone(FUNCTION_HELP) as unknown as Help;
  change(help);
  return help;
};
test.each([
  {
    rule: "no description",
    help: () => changed((help) => (help.YOY["zh-CN"].description = "")),
    message: "no zh-CN text for YOY",
  },
  {
    rule: "no function",
    help: () => changed((help) => Reflect.deleteProperty(help, "YOY")),
    message: "no zh-CN text for YOY",
  },
  {
    rule: "no parameter",
    help: () => changed((help) => Reflect.deleteProperty(help.YOY["zh-CN"].parameters, "previous")),
    message: "no zh-CN text for YOY previous",
  },
  {
    rule: "no parameter's description",
    help: () => changed((help) => (help.YOY["zh-CN"].parameters.current = ["本期数", ""])),
    message: "no zh-CN text for YOY current",
  },
  {
    rule: "a text without a parameter",
    help: () => changed((help) => (help.YOY["zh-CN"].parameters.next = ["下期数", "一片区域。"])),
    message: "zh-CN texts for unknown parameters of YOY: next",
  },
  {
    rule: "a text without a function",
    help: () => ({ ...FUNCTION_HELP, MOM: FUNCTION_HELP.YOY }),
    message: "texts for unknown functions: MOM",
  },
])("a gap in the texts stops the build: $rule", ({ help, message }) => {
  expect(() => inLanguage(metadata, help(), "zh-CN")).toThrow(message);
});
