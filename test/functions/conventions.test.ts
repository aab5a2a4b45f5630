import fc from "fast-check";
import { refusalSentence } from "../../src/core/texts/refusals";
import { yoy } from "../../src/functions/growth";
import { rankAmongTownsOf } from "../../src/functions/ranks";
import { targetRateOf } from "../../src/functions/targets";
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
  expect(targetRateOf([[1]], [[2]], "cap")).toEqual([["达标"]]);
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
          expect(result).toMatchObject({ code: "#N/A" });
          continue;
        }
        expect(result).toHaveLength(first!.length);
        for (const answer of (result as unknown[][]).flat())
          expect(answer === "—" || typeof answer === "number").toBe(true);
      }
    }),
  );
});
