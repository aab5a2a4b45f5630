import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { FAMILY_TITLES, FUNCTION_HELP } from "../../src/core/texts/help";
import { refusalSentence } from "../../src/core/texts/refusals";
import { multipleOf, yoy } from "../../src/functions/growth";
import { rankAmongTownsOf } from "../../src/functions/ranks";
import { scoreOf } from "../../src/functions/scores";
import { shareAboveOf } from "../../src/functions/structure";
import { paceGapOf, targetRateOf } from "../../src/functions/targets";
import { said, column, notAvailable, wrong, errorCell } from "./calls";
import { installCustomFunctions, outcomeOf, setPageLanguage } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);
afterEach(() => setPageLanguage(undefined));

test.each([
  { lang: undefined, sentence: said("baseZero") },
  { lang: "", sentence: said("baseZero") },
  { lang: "zh-CN", sentence: said("baseZero") },
  { lang: "zh-TW", sentence: said("baseZero") },
  { lang: "en-US", sentence: refusalSentence("en-US", "baseZero") },
  { lang: "de-DE", sentence: refusalSentence("en-US", "baseZero") },
])("a sentence in the language of the page, $lang", ({ lang, sentence }) => {
  setPageLanguage(lang);
  expect(outcomeOf(() => yoy([[5]], [[0]]))).toEqual(notAvailable(sentence));
});

test("the sentences on wrong arguments in English", () => {
  setPageLanguage("en-US");
  expect(outcomeOf(() => yoy(column(1, 2), column(1, 2, 3)))).toEqual(wrong(/differ in size: 2×1 and 3×1/));
  expect(outcomeOf(() => yoy([["Uno"]], [[1]]))).toEqual(wrong("“Uno” is not a number"));
});

test("verdicts are cell values, the same in every language", () => {
  setPageLanguage("en-US");
  expect(targetRateOf([[1]], [[2]], [["cap"]])).toEqual([["达标"]]);
});

test("whatever stands in the cells, a block gives numbers and — in its own shape, or one error for all", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.constantFrom<unknown>(null, "", "—", "Uno", "1,234", "12.5%", true, errorCell, undefined),
  );
  const block = fc
    .integer({ min: 2, max: 4 })
    .chain((rows) =>
      fc.tuple(...[0, 1].map(() => fc.array(fc.tuple(cell, cell), { minLength: rows, maxLength: rows }))),
    );
  fc.assert(
    fc.property(block, ([first, second]) => {
      for (const call of [
        () => yoy(first!, second!),
        () => targetRateOf(first!, second!),
        () => rankAmongTownsOf(first!, first!),
      ]) {
        const result = outcomeOf(call);
        if (!Array.isArray(result)) {
          expect(result).toMatchObject({ code: expect.stringMatching(/^#(N\/A|VALUE!)$/) as unknown });
          continue;
        }
        expect(result).toHaveLength(first!.length);
        for (const answer of (result as unknown[][]).flat())
          expect(answer === "—" || Number.isFinite(answer)).toBe(true);
      }
    }),
  );
});

type Wrapper = (...args: unknown[]) => unknown;

/** Every wrapper by its id, with its parameters as they are typed. */
const WRAPPERS = Object.keys(FAMILY_TITLES).flatMap((family) => {
  const file = join(__dirname, "../../src/functions", `${family}.ts`);
  const wrappers = jest.requireActual<Record<string, Wrapper>>(file);
  const found = readFileSync(file, "utf8").matchAll(/@customfunction (\w+)\s+\*\/\s+export function (\w+)\(([^)]*)\)/g);
  return [...found].map(([, id, name, parameters]) => ({
    id: id as keyof typeof FUNCTION_HELP,
    call: wrappers[name!]!,
    parameters: [...parameters!.matchAll(/(\w+)\??: (any(?:\[\]\[\])?)/g)].map(([, own, type]) => ({
      name: own!,
      isOption: type === "any",
    })),
  }));
});

/** The arguments of a function's worked example, as Excel would hand them over. */
function exampleOf(id: keyof typeof FUNCTION_HELP, parameters: readonly { isOption: boolean }[]): unknown[] {
  const given = FUNCTION_HELP[id].formula
    .slice(`=IND.${id}(`.length, -1)
    .match(/\{[^}]*\}|"[^"]*"|[^,]+|(?<=,)(?=,)/g)!;
  const valueOf = (text: string) =>
    text.startsWith('"') ? text.slice(1, -1) : text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  const cellsOf = (text: string) =>
    text
      .replace(/[{}]/g, "")
      .split(";")
      .map((line) => line.split(",").map(valueOf));
  return parameters.map(({ isOption }, place) => {
    const text = given[place];
    if (text === undefined || text === "") return null;
    return isOption ? valueOf(text) : cellsOf(text);
  });
}

test("all functions are tried", () => {
  expect(WRAPPERS.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTION_HELP).sort());
});

test.each(WRAPPERS)(
  "$id: an argument left out, which arrives as null, is answered or told",
  ({ id, call, parameters }) => {
    const example = exampleOf(id, parameters);
    const nothing = example.map(() => null);
    const ones = parameters.map(({ isOption }) => (isOption ? null : [[1]]));
    const tries = [
      nothing,
      ...[example, ones].flatMap((args) =>
        args.map((_, left) => args.map((arg, place) => (place === left ? null : arg))),
      ),
      ...example.map((_, only) => nothing.map((_, place) => (place === only ? example[only] : null))),
    ];
    for (const args of tries) {
      const outcome = outcomeOf(() => call(...args));
      if (Array.isArray(outcome)) continue;
      expect(outcome).toEqual({
        code: expect.stringMatching(/^#(N\/A|VALUE!)$/),
        sentence: expect.stringMatching(/.{10}/),
      });
    }
  },
);

test("the worked examples are read as they are written", () => {
  expect(exampleOf("YOY", [{ isOption: false }, { isOption: false }, { isOption: true }])).toEqual([
    [[69737]],
    [[52130]],
    null,
  ]);
});

const OPTIONS = WRAPPERS.flatMap(({ id, call, parameters }) =>
  parameters.flatMap(({ name, isOption }, place) => (isOption ? [{ id, name, call, parameters, place }] : [])),
);

test.each(OPTIONS)(
  "$id: a fault in $name names it as the help of either language does",
  ({ id, name, call, parameters, place }) => {
    const args = exampleOf(id, parameters);
    args[place] = "Uno";
    for (const language of ["zh-CN", "en-US"] as const) {
      setPageLanguage(language);
      const names: Record<string, readonly [string, string]> = FUNCTION_HELP[id][language].parameters;
      const named = names[name]![0];
      const sentence = language === "zh-CN" ? `“${named}”` : `${named} `;
      expect(outcomeOf(() => call(...args))).toEqual({ code: "#VALUE!", sentence: expect.stringContaining(sentence) });
    }
  },
);

test.each([
  { of: "PACE_GAP basis", call: paceGapOf, args: [[[0.5]], [[5]]], words: ["序时进度"] },
  {
    of: "PACE_GAP basis",
    call: paceGapOf,
    args: [[[0.5]], [[4]]],
    words: ["上年同期进度", "计划进度"],
    rest: [[[10]]],
  },
  {
    of: "TARGET_RATE growth",
    call: targetRateOf,
    args: [[[0.12]], [[0.1]], [["增速"]], null],
    words: ["增速完成率", "计划完成程度"],
    inCells: true,
  },
  { of: "RANK order", call: rankAmongTownsOf, args: [[[1]], [[1]]], words: ["高者在前", "低者在前"] },
  {
    of: "MULTIPLE wording",
    call: multipleOf,
    args: [[[4]], [[1]]],
    words: ["增长几倍", "增长到几倍", "翻几番", "翻番"],
  },
  { of: "SHARE_ABOVE bound", call: shareAboveOf, args: [[[4]], [[1]], null], words: ["以上", "超过"] },
  { of: "SCORE method", call: scoreOf, args: [[[0.5]]], words: ["完成率"] },
  { of: "SCORE method", call: scoreOf, args: [[[0.5]]], words: ["极差", "功效系数"], rest: [[[0]], [[1]]] },
])("$of takes the words that are printed: $words", ({ call, args, words, rest, inCells }) => {
  for (const word of words) {
    expect(outcomeOf(() => (call as Wrapper)(...args, inCells ? [[word]] : word, ...(rest ?? [])))).toEqual([
      [expect.anything()],
    ]);
  }
});
