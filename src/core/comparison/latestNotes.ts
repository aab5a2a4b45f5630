import { periodLabel } from "../period/periodLabel";
import type { Language } from "../texts/language";
import type { Indicator } from "../template/Template";
import { SHEET_TEXTS, type SheetTexts } from "../texts/sheet";
import { SHEET_KIND_TEXTS } from "../texts/sheetKinds";
import type { Column } from "./measures";
import { leftOut, listOf, measureName } from "./noteWords";
import type { SheetShape } from "./shape";

/** Where towns report different periods: what was taken, who is ranked against whom, and completions that have no column. */
export function latestNotes(
  shape: SheetShape,
  ranked: readonly Column[],
  texts: SheetTexts,
  language: Language,
): string[] {
  const { table, units } = shape;
  const words = SHEET_KIND_TEXTS[language];
  const until = periodLabel(table.period, language);
  const measures = new Set(ranked.map((column) => measureName(shape, column, texts, language)));
  const inPeriod = new Map<string, number>();
  for (const { ranked: takesPart, row } of units) {
    if (!takesPart || !row?.period) continue;
    const period = periodLabel(row.period, language);
    inPeriod.set(period, (inPeriod.get(period) ?? 0) + 1);
  }
  const several = [...inPeriod].filter(([, count]) => count > 1);
  const completions = table.rows.flatMap(({ name, figures }) =>
    [...figures].flatMap(([indicator, { completion }]) =>
      completion === null ? [] : [completionText({ name, indicator, completion }, language)],
    ),
  );
  return [
    words.noteLatest(until),
    words.noteLatestRanks(
      [...measures].join(texts.list),
      several.map(([period, count]) => words.unitsOf(period, count)).join(texts.list),
      leftOut(units, texts),
    ),
    ...(completions.length > 0 ? [words.noteCompletions(listOf(completions, texts))] : []),
  ];
}

/** A published completion with its town and indicator. */
export function completionText(
  { name, indicator, completion }: { name: string; indicator: Indicator; completion: number },
  language: Language,
): string {
  const figure = SHEET_TEXTS[language].figureOf(name, indicator.name[language]);
  return SHEET_KIND_TEXTS[language].completionOf(figure, percent(completion));
}

/** One decimal where there is one: 173.5%, 57%. */
function percent(rate: number): string {
  return `${Number((rate * 100).toFixed(1))}%`;
}
