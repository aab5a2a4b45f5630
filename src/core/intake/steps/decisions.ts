import type { SheetLabels } from "../DraftFigure";
import type { Grid } from "../Grid";
import type { TableDraft } from "../readTable";
import type { StepDecision } from "../Understanding";

/** Where the table and its heads are, and what was merged over its heads. */
export function headReasons(grid: Grid, { region }: TableDraft, table: number): StepDecision[] {
  const merges = grid.sheet.merges.filter(
    (merge) => merge.top <= Math.max(...region.body) && merge.bottom >= Math.min(...region.heads, ...region.body),
  );
  const decisions: StepDecision[] = [
    {
      step: "tables",
      table,
      rows: [region.body[0]!, region.body.at(-1)!],
      columns: [region.left, region.right],
      reason: "table",
      args: [String(region.body.length)],
    },
    region.heads.length > 0
      ? { step: "heads", table, rows: region.heads, columns: [], reason: "heads", args: [String(region.heads.length)] }
      : { step: "heads", table, rows: [], columns: [], reason: "noHeads", args: [] },
  ];
  if (merges.length > 0)
    decisions.push({
      step: "unmerge",
      table,
      rows: [],
      columns: [],
      reason: "unmerged",
      args: [String(merges.length)],
    });
  return decisions;
}

/** What each column was found to be. */
export function columnReasons({ region, roles, heads }: TableDraft, table: number): StepDecision[] {
  return roles.map((role, place) => ({
    step: "columns",
    table,
    rows: [],
    columns: [region.left + place],
    reason: `column.${role.kind}`,
    args: [heads[place]!.join("/"), role.reason],
  }));
}

/** Lines that were cut off, and the title. */
export function lineReasons({ region, title }: TableDraft, table: number): StepDecision[] {
  const cut = region.cut.map(({ row, reason }): StepDecision => ({
    step: "notes",
    table,
    rows: [row],
    columns: [],
    reason,
    args: [],
  }));
  return title.text === ""
    ? cut
    : [{ step: "title", table, rows: region.above, columns: [], reason: "title", args: [title.text] }, ...cut];
}

export function unitReason(labels: SheetLabels, { region }: TableDraft, table: number): StepDecision[] {
  if (labels.units.length === 0) return [];
  const rows = labels.unitPlace ? [labels.unitPlace.row] : [];
  return [{ step: "unit", table, rows, columns: [region.left], reason: "unit", args: [labels.units.join("、")] }];
}

/** Towns without any figure, which are there with gaps. */
export function emptyReasons({ rows }: TableDraft, table: number): StepDecision[] {
  return rows
    .filter(({ isEmpty }) => isEmpty)
    .map(({ row, town }) => ({ step: "towns", table, rows: [row], columns: [], reason: "emptyTown", args: [town] }));
}
