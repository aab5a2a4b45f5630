import type { Observation } from "../../indicator/Observation";
import { isRateUnit } from "../../indicator/units";
import { isAggregateName } from "../../town/townName";
import { doubtAt } from "../doubtAt";
import type { Doubt } from "../Doubt";
import type { FigureMeasure } from "../Figure";
import type { DraftFigure } from "../DraftFigure";
import type { TableDraft } from "../readTable";
import type { Choices, StepDecision, TableView } from "../Understanding";
import { findTotals, type TownLine } from "./totals";

const LEVELS: FigureMeasure[] = ["value", "previous", "target", "phaseTarget"];

/** Rows of a table that are no towns, and rows that are part of another, with what is told of them. */
export function tableTotals(
  draft: TableDraft,
  figures: readonly DraftFigure[],
  choices: Choices,
  table: number,
): { aggregates: TableView["aggregates"]; decisions: StepDecision[]; doubts: Doubt[] } {
  const parts = draft.rows.flatMap(({ row, parent }) =>
    parent === null ? [] : [{ row, reason: "part" as const, parent }],
  );
  const rows = draft.rows.filter((row) => row.town !== "" && !row.isSection);
  const names = rows.map((row) => row.town);
  const isOneRowEach = new Set(names).size === names.length;
  const found = isOneRowEach
    ? findTotals(linesOf(draft, figures))
    : rows.flatMap(({ row, town }) => (isAggregateName(town) ? [{ row, reason: "named" as const, parent: null }] : []));
  const chosen = choices.aggregates ?? {};
  const kept = found.filter(({ row }) => chosen[row] !== false);
  const added = Object.entries(chosen).flatMap(([row, is]) =>
    is && !kept.some((one) => one.row === Number(row)) && rows.some((one) => one.row === Number(row))
      ? [{ row: Number(row), reason: "named" as const, parent: null }]
      : [],
  );
  const aggregates = [...kept, ...added, ...parts];
  const rowAt = new Map([...rows].reverse().map((one) => [one.row, one]));
  const decisions = [...kept, ...added].map(({ row, reason }): StepDecision => ({
    step: "totals",
    table,
    rows: [row],
    columns: [],
    reason: `total.${reason}`,
    args: [rowAt.get(row)?.town ?? ""],
  }));
  const doubts = kept.flatMap(({ row, reason }) => {
    const label = rowAt.get(row);
    if (reason !== "subtotal") return [];
    const first = figures.find((figure) => figure.place.row === row);
    return label && first ? [doubtAt("unmarkedSubtotal", first.place, [label.town], { leftOut: true })] : [];
  });
  return { aggregates, decisions, doubts };
}

function linesOf(draft: TableDraft, figures: readonly DraftFigure[]): TownLine[] {
  const places = new Map<number, number>();
  const levels = new Map<number, Observation[]>();
  for (const { measure, unit, place, reading } of figures) {
    if (!LEVELS.includes(measure) || isRateUnit(unit)) continue;
    let at = places.get(place.column);
    if (at === undefined) places.set(place.column, (at = places.size));
    let line = levels.get(place.row);
    if (!line) levels.set(place.row, (line = []));
    line[at] = reading.kind === "number" ? reading.value : null;
  }
  return draft.rows
    .filter((row) => row.town !== "" && !row.isSection)
    .map(({ row, town }) => {
      const line = levels.get(row) ?? [];
      return { row, name: town, levels: Array.from({ length: places.size }, (_, at) => line[at] ?? null) };
    });
}
