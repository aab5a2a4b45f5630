import { faultText, type Fault } from "../../core/data/Fault";
import { PANE_TEXTS, type PaneTexts } from "../../core/texts/pane";
import type { Language } from "../../core/texts/language";
import { ExcelFailure } from "../../excel/failure";

/** Where a problem is: a cell of the workbook, a place in a file (from 1), or nowhere in particular. */
export type Place =
  | { kind: "cell"; sheet: string; address: string }
  | { kind: "file"; file: string; line: number; column: number }
  | null;

/** One thing that is wrong, in the person's language. */
export interface Problem {
  place: Place;
  text: string;
}

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

/** What a command is doing, for the person who waits. */
export type Step = "reading" | "understanding" | "checking" | "writing";

/** How a command talks to who called it: reports each step, and stops before writing when told to. */
export interface Caller {
  language: Language;
  onStep?: (step: Step) => void;
  /** The part of the step that is done, from 0 to 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

const MOST_PROBLEMS = 50;

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refused(text: string, place: Place = null): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ place, text }] };
}

/** Faults as problems. */
export function faulty(
  faults: readonly Fault[],
  placeOf: (row: number, column: number) => Place,
  language: Language,
): { ok: false; problems: Problem[] } {
  const problems = faults.map((fault) => ({
    place: placeOf(fault.row, fault.column),
    text: faultText(fault, language),
  }));
  return { ok: false, problems: cut(problems, language) };
}

/** The first problems of a long list, with a line that counts the rest. */
export function cut(problems: Problem[], language: Language): Problem[] {
  const rest = problems.length - MOST_PROBLEMS;
  if (rest <= 0) return problems;
  const more = { place: null, text: faultText({ code: "more", args: [String(rest)] }, language) };
  return [...problems.slice(0, MOST_PROBLEMS), more];
}

/** Runs a command; what Excel refuses comes back as a problem that says what to do and what was left unchanged. */
export async function attempt<Value>(
  language: Language,
  command: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return refused(PANE_TEXTS[language].cancelled);
    if (!(error instanceof ExcelFailure)) throw error;
    const texts = PANE_TEXTS[language];
    const sentence = texts.failures[error.code](error.message);
    if (error.code === "unrestored" || error.code === "unrefreshed") return refused(sentence);
    return refused(`${sentence} ${stateAfter(error, texts)}`);
  }
}

/** How the workbook is after a failure. */
function stateAfter({ leftover, reinserted }: ExcelFailure, texts: PaneTexts): string {
  if (leftover !== null) return texts.leftover(leftover);
  return reinserted === null ? texts.unchanged : texts.reinserted(reinserted);
}
