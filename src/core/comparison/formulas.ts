import type { SheetTexts } from "../texts/sheet";

/** Rates are kept on this many decimals, so that equal rates tie although they come from different divisions (R48). */
const RATE_DECIMALS = 12;

/** A text as a literal in a formula; only texts of our own catalogue go in. */
function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Completion of a level target; — where either side is missing or the target is not above zero (R22). */
export function completionFormula(actual: string, target: string): string {
  return `=IF(COUNT(${actual},${target})=2,IF(${target}>0,ROUND(${actual}/${target},${RATE_DECIMALS}),"—"),"—")`;
}

/** Year-on-year growth, or the word for it where a side is negative, or — (R2, R3). */
export function growthFormula(current: string, base: string, texts: SheetTexts): string {
  const bothNegative = `IF(${current}=${base},${literal(texts.lossEqual)},IF(${current}<${base},${literal(texts.lossGrew)},${literal(texts.lossShrank)}))`;
  const baseNegative = `IF(${current}>0,${literal(texts.toProfit)},IF(${current}=0,${literal(texts.lossEnded)},${bothNegative}))`;
  const basePositive = `IF(${current}<0,${literal(texts.toLoss)},ROUND(${current}/${base}-1,${RATE_DECIMALS}))`;
  return `=IF(COUNT(${current},${base})<2,"—",IF(${base}>0,${basePositive},IF(${base}=0,"—",${baseNegative})))`;
}

/** Completion minus month ÷ 12, in percentage points (R29). */
export function paceGapFormula(completion: string, month: number): string {
  return `=IF(ISNUMBER(${completion}),(${completion}-${month}/12)*100,"—")`;
}

/** Rank of a cell in a column of towns; — for a gap or a word (R43–R45). */
export function rankFormula(cell: string, population: string, lowerIsBetter: boolean): string {
  return `=IF(ISNUMBER(${cell}),RANK(${cell},${population},${lowerIsBetter ? 1 : 0}),"—")`;
}

/** Sum of a column of units, — unless every one of them has a figure. */
export function totalFormula(units: string): string {
  return `=IF(COUNT(${units})=ROWS(${units}),SUM(${units}),"—")`;
}

/** The verdict on pace and, where there is a growth of the whole to compare with, on growth. Cells may be left out. */
export function verdictFormula(
  cells: { paceGap?: string; growth?: string; totalGrowth?: string; totalName: string },
  texts: SheetTexts,
): string {
  const { paceGap, growth, totalGrowth, totalName } = cells;
  const pace = paceGap
    ? `IF(ISNUMBER(${paceGap}),IF(ROUND(${paceGap},1)>0,${literal(texts.ahead)},IF(ROUND(${paceGap},1)<0,${literal(texts.behind)},${literal(texts.even)})),"")`
    : undefined;
  if (!growth || !totalGrowth) return `=${pace ?? '""'}`;
  const comma = paceGap ? `IF(ISNUMBER(${paceGap}),${literal(texts.comma)},"")&` : "";
  const words = `IF(${growth}>${totalGrowth},${literal(texts.faster)},IF(${growth}<${totalGrowth},${literal(texts.slower)},${literal(texts.sameSpeed)}))`;
  const speed = `IF(AND(ISNUMBER(${growth}),ISNUMBER(${totalGrowth})),${comma}${words}&${totalName},"")`;
  return pace ? `=${pace}&${speed}` : `=${speed}`;
}
