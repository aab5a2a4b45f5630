import { impliedBaseOf, pointChangeOf, twoYearAverageOf } from "../../src/functions/growth";
import { bindingTargetOf, targetLevelOf } from "../../src/functions/targets";
import { column, notAvailable, rounded, said } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

test.each([
  {
    rule: "rates, whatever scale says",
    call: () => pointChangeOf(column("66.2%", 66.2), column("66.1%", 66.1), "percent"),
    expected: column(0.1, 0.1),
  },
  {
    rule: "160% leaves nothing in doubt",
    call: () => pointChangeOf(column("160%", 0.5), column("150%", 0.4)),
    expected: column(10, 10),
  },
  {
    rule: "O10 growths of two years",
    call: () => twoYearAverageOf([["6.7%"]], [["33.8%"]], "growths", "percent"),
    expected: rounded(twoYearAverageOf([[0.067]], [[0.338]], "growths")),
  },
  {
    rule: "beside percent numbers",
    call: () => impliedBaseOf([[100]], column("25%", 25), null, null, "percent"),
    expected: column(80, 80),
  },
  {
    rule: "the plain number is named, not the text with %",
    call: () => impliedBaseOf([[100]], column("12.1%", 7.5)),
    expected: notAvailable(said("growthScaleUnsure", "7.5")),
  },
  {
    rule: "a range of targets, one sign for both ends",
    call: () => targetLevelOf([[100]], column("8.1%-8.6%", "8.1-8.6%", "8.1%-8.6", "8.1-8.6"), "percent"),
    expected: column(108.1, 108.1, 108.1, 108.1),
  },
  {
    rule: "of two targets",
    call: () => bindingTargetOf([[80]], column("10%", 10), [[74.23]], null, "percent"),
    expected: column(81.653, 81.653),
  },
  {
    rule: "the kind of target in English",
    call: () => bindingTargetOf([[80]], [[0.1]], [[74.23]], "kind", null, "en"),
    expected: [["growth target"]],
  },
])("a text with % is a fraction: $rule", ({ call, expected }) => expect(rounded(outcomeOf(call))).toEqual(expected));
