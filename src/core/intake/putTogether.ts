import type { DataRow } from "../data/DataRow";
import { FigureMap } from "../data/FigureMap";
import { figureKey } from "../data/readRows";
import { isConvertible } from "../indicator/units";
import { significant } from "../numbers/significant";
import { indicatorKey, type Template } from "../template/Template";
import { doubtAt } from "./doubtAt";
import type { CellPlace, Figure, FigureMeasure } from "./Figure";
import type { SheetDoubt, SheetReading } from "./readSheets";

const NUMBERS = ["value", "previous", "growth", "points", "completion", "target", "phaseTarget"] as const;
const TEXTS = ["rank", "status", "source", "note"] as const;

/**
 * The rows of several sheets as one table. One sheet may give the level and another the growth of the same figure; where
 * both give the same measure and differ, the first stands and the second is told and left out. An indicator has units of
 * one kind, else its rows could not stand in one column.
 */
export function putTogether(
  readings: readonly SheetReading[],
  { template }: { template: Template },
): { rows: DataRow[]; doubts: SheetDoubt[] } {
  const rows: DataRow[] = [];
  const known = new FigureMap<DataRow>(template);
  const units = new Map<string, string>();
  const doubts: SheetDoubt[] = [];
  for (const { sheet, understanding, rows: own } of readings) {
    const places = new FigurePlaces(understanding.figures, template);
    for (const row of own) {
      const place = (measure?: FigureMeasure) => places.of(row, measure);
      const indicator = indicatorKey(template, row.indicator);
      const unit = units.get(indicator) ?? row.unit;
      units.set(indicator, unit);
      if (row.unit !== unit && !isConvertible(row.unit, unit)) {
        const args = [row.indicator, row.unit, unit, String(row.value ?? "")];
        doubts.push({ sheet, doubt: doubtAt("unitDiffers", place(), args, { leftOut: true }) });
        continue;
      }
      const before = known.get(row);
      if (!before) {
        const own = { ...row };
        known.set(row, own);
        rows.push(own);
        continue;
      }
      for (const { measure, first, second } of join(before, row)) {
        const args = [row.town, row.indicator, String(second), String(first)];
        doubts.push({ sheet, doubt: doubtAt("duplicate", place(measure), args, { leftOut: true }) });
      }
    }
  }
  return { rows, doubts };
}

/** Takes into a row what it lacks of another; measures in which the two differ are given back. */
function join(before: DataRow, row: DataRow): { measure: FigureMeasure; first: number; second: number }[] {
  const differing: { measure: FigureMeasure; first: number; second: number }[] = [];
  for (const measure of NUMBERS) {
    const [first, second] = [before[measure], row[measure]];
    if (second === null) continue;
    const isLevel = measure === "value" || measure === "previous" || measure === "target" || measure === "phaseTarget";
    if (first === null && (!isLevel || before.unit === row.unit || isEmptyLevel(before))) {
      if (isLevel && isEmptyLevel(before)) before.unit = row.unit;
      before[measure] = second;
      if (measure === "phaseTarget") before.phase = row.phase;
    } else if (first === null || significant(first) !== significant(second) || (isLevel && before.unit !== row.unit)) {
      differing.push({ measure, first: first ?? 0, second });
    }
  }
  for (const text of TEXTS) {
    if (row[text] !== "" && !before[text].includes(row[text]))
      before[text] = [before[text], row[text]].filter(Boolean).join("；");
  }
  return differing;
}

function isEmptyLevel(row: DataRow): boolean {
  return row.value === null && row.previous === null && row.target === null && row.phaseTarget === null;
}

/** Where the figures of a row stand; sorted only where a row is in doubt. */
class FigurePlaces {
  private sorted: Map<string, Figure[]> | null = null;

  constructor(
    private readonly figures: readonly Figure[],
    private readonly template: Template,
  ) {}

  of(row: DataRow, measure?: FigureMeasure): CellPlace {
    const own = (this.sorted ??= this.sort()).get(figureKey(row, this.template)) ?? [];
    return (own.find((figure) => figure.measure === measure) ?? own[0])?.place ?? { row: 0, column: 0 };
  }

  private sort(): Map<string, Figure[]> {
    const sorted = new Map<string, Figure[]>();
    for (const figure of this.figures) {
      if (!figure.period) continue;
      const key = figureKey({ ...figure, period: figure.period }, this.template);
      const same = sorted.get(key);
      if (same) same.push(figure);
      else sorted.set(key, [figure]);
    }
    return sorted;
  }
}
