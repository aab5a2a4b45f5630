import { halfUnit } from "../../numbers/halfUnit";
import { findIndicator } from "../../template/Template";
import type { Doubt } from "../Doubt";
import type { Figure, FigureMeasure } from "../Figure";
import { isNumber, statementsOf, type FigureIndex, type Statement } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { printFigure } from "./printFigure";
import { isExact, levelIn } from "./printedNumber";

const LEVELS: readonly FigureMeasure[] = ["value", "previous", "target", "phaseTarget"];
/** Where other parts may be losses, a part can be more than the whole. */
const MAY_BE_NEGATIVE = /利润|盈|亏|净|差|损益|结余/u;
const SCOPE = /^(?:其中[:：]?|#)?(?:规模以上|规上|限额以上|限上)/u;

/** Indicators of the templates of which the first is a part of the second. */
const PARTS: [part: string, whole: string][] = [
  ["industrial_value_added", "industrial_output"],
  ["industrial_investment", "fixed_asset_investment"],
  ["retail_sales_above_quota", "retail_sales"],
  ["local_fiscal_revenue", "total_fiscal_revenue"],
  ["general_budget_revenue", "total_fiscal_revenue"],
];

/**
 * A part that is more than its whole, beyond the rounding of both (I23): a line 其中 or # under its line, a part named after its
 * whole (人口/女性), 规上 beside the indicator without it, and indicators of the template that are parts by their definition.
 */
export function partAboveWhole(index: FigureIndex): Doubt[] {
  const byRow = (index.aggregates.length === 0 ? [] : index.figures).flatMap((part) => {
    const aggregate = index.aggregateAt(part.place.row);
    if (aggregate?.reason !== "part" || aggregate.parent === null || !LEVELS.includes(part.measure)) return [];
    const whole = index.at({ row: aggregate.parent, column: part.place.column });
    return whole ? compared(part, whole, index) : [];
  });
  const wholes = wholesOf(index);
  const parts = statementsOf(index, (indicator) => wholes.has(indicator));
  const byName = parts.flatMap((statement) =>
    wholes.get(statement.indicator)!.flatMap((name) => {
      const whole = index.find(statement.town, name, statement.period);
      return whole ? LEVELS.flatMap((measure) => ofMeasure(statement, whole, measure, index)) : [];
    }),
  );
  return [...byRow, ...byName];
}

/** For each indicator on the sheet those on the sheet of which it is a part. */
function wholesOf({ columns, template }: FigureIndex): Map<string, string[]> {
  const names = [...new Set(columns.map(({ indicator }) => indicator))];
  const ids = new Map(names.map((name) => [name, findIndicator(template, name)?.id ?? name]));
  const found = new Map<string, string[]>();
  for (const part of names) {
    const scoped = SCOPE.test(part) ? part.replace(SCOPE, "") : null;
    const ofPart = PARTS.flatMap(([one, other]) => (one === ids.get(part) ? [other] : []));
    const stroke = part.lastIndexOf("/");
    const above = stroke < 0 ? null : part.slice(0, stroke);
    if (scoped === null && above === null && ofPart.length === 0) continue;
    const whole = names.filter((name) => name === scoped || name === above || ofPart.includes(ids.get(name)!));
    if (whole.length > 0) found.set(part, whole);
  }
  return found;
}

function ofMeasure(part: Statement, whole: Statement, measure: FigureMeasure, index: FigureIndex): Doubt[] {
  const [one, other] = [part.measures[measure], whole.measures[measure]];
  return one && other ? compared(one, other, index) : [];
}

function compared(part: Figure, whole: Figure, index: FigureIndex): Doubt[] {
  if (!isExact(part) || !isNumber(whole) || whole.reading.bound === "atLeast") return [];
  if (part.measure !== whole.measure || MAY_BE_NEGATIVE.test(part.indicator + whole.indicator)) return [];
  // A part without a unit is in that of its whole, until somebody says otherwise.
  const unit = part.unit || whole.unit;
  const [one, other] = [levelIn(part, part.unit, index), levelIn(whole, unit, index)];
  if (!one || !other || one.value < 0 || other.value < 0) return [];
  const slack = halfUnit(one.decimals) + halfUnit(other.decimals);
  if (one.value - other.value <= slack * (1 + 1e-9)) return [];
  return [
    makeDoubt("partAboveWhole", {
      place: whole.place,
      others: [part.place],
      args: [
        whole.town,
        whole.indicator,
        printFigure(whole.reading),
        part.town,
        part.indicator,
        printFigure(part.reading),
      ],
      cause: causeOf(one.value / other.value),
    }),
  ];
}

/** A whole of a digit less than its part has probably lost one (158996 above 1051024). */
function causeOf(ratio: number): string | null {
  if (ratio > 1e3 && ratio < 1e5) return "factor10000";
  return ratio > 3 && ratio < 10 ? "lostDigit" : null;
}
