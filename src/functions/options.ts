import type { IndexScale } from "../core/statistics/growth/growthFromIndex";
import type { RoundingInterval } from "../core/numbers/roundDecimal";
import type { RankOrder } from "../core/statistics/ranks/ranking";
import type { ArgumentName } from "../core/texts/functions";
import { OPTION_WORDS, type OptionName, type OptionOf } from "../core/texts/optionWords";
import { asNumber, functionTexts, Unreadable, type Cell, type Reader } from "./readers";
import { wrongArgument } from "./shapes";

const wordOf = (given: Cell): string =>
  String(given ?? "")
    .normalize("NFKC")
    .trim()
    .toLowerCase();

/** Whether an option says nothing: left out, blank, or 0, as which some builds of Excel deliver a blank. */
export function isLeftOut(given: Cell): boolean {
  return given === 0 || wordOf(given) === "";
}

/** The choice that a word names, by the words of `OPTION_WORDS`; left out, the first. A fault lists the words. */
export function optionOf<Name extends OptionName>(name: Name, given: Cell): OptionOf<Name> {
  const choices: readonly (readonly string[])[] = OPTION_WORDS[name];
  const found = isLeftOut(given) ? choices[0] : choiceOf(choices, given);
  if (found) return found[0] as OptionOf<Name>;
  throw wrongArgument(functionTexts().unknownOption(name, String(given)));
}

const choiceOf = (choices: readonly (readonly string[])[], given: Cell) =>
  choices.find((words) => words.includes(wordOf(given)));

/** A choice that each cell of an argument makes for itself: an unknown word is wrong there alone. */
export function asOption<Name extends OptionName>(name: Name): Reader<OptionOf<Name>> {
  return (cell) => {
    try {
      return optionOf(name, cell);
    } catch (fault) {
      return new Unreadable((fault as CustomFunctions.Error).message ?? "");
    }
  };
}

/** A number between two bounds, percent texts too; `usual` where it is left out. 0 is left out where it is out of bounds. */
export function figureOf<Usual>(
  name: ArgumentName,
  given: Cell,
  usual: Usual,
  least: number,
  most: number,
  isWhole?: boolean,
): number | Usual {
  if (wordOf(given) === "" || (given === 0 && least > 0)) return usual;
  const number = asNumber(given);
  if (typeof number === "number" && number >= least && number <= most && !(isWhole && number % 1)) return number;
  throw wrongArgument(functionTexts()[isWhole ? "notWhole" : "notWithin"](name, String(given), least, most));
}

/** As `figureOf`, for a whole number. */
export function wholeOf<Usual>(name: ArgumentName, given: Cell, usual: Usual, least: number, most: number) {
  return figureOf(name, given, usual, least, most, true);
}

/** How many decimals something is printed with; left out, its own rule decides. */
export function decimalsFrom(name: "digits" | "level_digits" | "decimals", given: Cell): number | undefined {
  return wholeOf(name, given, undefined, 0, 10);
}

/** As RANK.EQ: nothing or 0 is highest first, any other number lowest first. */
export function orderOf(given: Cell): RankOrder {
  return given && typeof given === "number" ? "ascending" : optionOf("order", given);
}

/** What the base is worth in an index; `null` where it is not said. */
export function indexScaleOf(given: Cell): IndexScale | null {
  return isLeftOut(given) ? null : (Number(optionOf("scale:index", given)) as IndexScale);
}

export function roundingIntervalOf(given: Cell): RoundingInterval {
  return Number(optionOf("interval", given)) as RoundingInterval;
}

/** Whether a cell says 一票否决; blanks, errors and marks for missing say nothing. */
export function vetoOf(given: Cell): boolean | Unreadable {
  if (typeof given !== "boolean" && asNumber(given) === null) return false;
  const said = choiceOf(OPTION_WORDS.veto, given);
  return said ? said[0] === "true" : new Unreadable(functionTexts().notVeto(String(given)));
}
