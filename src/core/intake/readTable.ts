import { columnLetters } from "../plan/SheetPlan";
import type { Template } from "../template/Template";
import type { Grid } from "./Grid";
import { hintOf } from "./PeriodHint";
import { settleBareCumulative } from "./steps/bareCumulative";
import { classifyColumns, type ColumnRole } from "./steps/classifyColumns";
import { columnContents } from "./steps/columnContents";
import { columnLabels, type ColumnLabels } from "./steps/columnLabels";
import { finerRows } from "./steps/finerRows";
import { findTitle, NO_TITLE, withUnitsBelow, type TitleReading } from "./steps/findTitle";
import { headTexts } from "./steps/headTexts";
import { markThings } from "./steps/markThings";
import { nameSubtotals } from "./steps/nameSubtotals";
import { partsBeside } from "./steps/partsBeside";
import { partsOfTitle } from "./steps/partsOfTitle";
import { rowLabels, type RowLabels } from "./steps/rowLabels";
import { splitRegion } from "./steps/splitRegion";
import type { Region } from "./steps/tables";
import { unmarkedParts } from "./steps/unmarkedParts";
import { wholeBeside } from "./steps/wholeBeside";
import type { Choices, Role } from "./Understanding";

/** A table with its columns and rows understood; periods, towns and figures come after all tables are read. */
export interface TableDraft {
  region: Region;
  heads: string[][];
  roles: ColumnRole[];
  /** Its rows are enterprises or projects, smaller than towns. */
  ofThings: boolean;
  title: TitleReading;
  columns: ColumnLabels[];
  rows: RowLabels[];
}

/** What all tables of a sheet share. */
export interface TableContext {
  grid: Grid;
  template: Template;
  choices: Choices;
  isTown: (name: string) => boolean;
}

/** The tables of one region: one, or several side by side. */
export function readTables(region: Region, context: TableContext): TableDraft[] {
  const whole = readRoles(region, context);
  const regions = splitRegion(region, whole.roles, whole.heads);
  return regions.map((part) => {
    const { heads, roles } = regions.length === 1 ? whole : readRoles(part, context);
    return readTable(part, heads, roles, context);
  });
}

function readRoles(
  region: Region,
  { grid, template, choices, isTown }: TableContext,
): { heads: string[][]; roles: ColumnRole[] } {
  const heads = headTexts(grid, region);
  const contents = heads.map((_, place) => columnContents(grid, region, region.left + place, template, isTown));
  const roles = classifyColumns(heads, contents, template, isTown).map((role, place): ColumnRole => {
    const chosen: Role | undefined = choices.roles?.[region.left + place];
    return chosen ? { kind: chosen.kind, reason: "chosen" } : role;
  });
  return { heads, roles };
}

function readTable(region: Region, heads: string[][], roles: ColumnRole[], context: TableContext): TableDraft {
  const { grid, template, choices, isTown } = context;
  const finer = finerRows(grid, region, roles);
  if (finer.parts !== null) roles[finer.parts - region.left] = { kind: "indicator", reason: "contents" };
  const figureColumn = (column: number, levels: string[]) => ({
    column,
    levels,
    isHidden: grid.sheet.hiddenColumns.includes(column),
  });
  const figures = roles.flatMap((role, place) =>
    role.kind === "figures" ? [figureColumn(region.left + place, heads[place]!)] : [],
  );
  const rows = rowLabels(grid, region, roles, template, isTown);
  nameSubtotals(rows);
  markThings(rows, isTown);
  const rowsAreTowns = rows.some(({ town }) => town !== "");
  const columns = columnLabels(figures, template, isTown, rowsAreTowns);
  settleBareCumulative(columns, grid, region);
  partsBeside(columns, grid, region, template);
  // A column without a head is called by its letter.
  for (const { head, column } of columns) head.written ||= columnLetters(grid.sheet.left + column);
  for (const label of columns) applyChoice(label, choices.roles?.[label.column]);
  const titled = region.above.length > 0 ? findTitle(grid, region.above, region, template, isTown) : NO_TITLE;
  const lines = region.cut.filter(({ reason }) => reason === "note").map(({ row }) => row);
  const title = titled.units.length > 0 ? titled : withUnitsBelow(titled, grid, lines, region.left);
  if (rowsAreTowns) wholeBeside(columns, title.indicator, grid, region, template);
  partsOfTitle(columns, title.indicator, template);
  unmarkedParts(columns, grid, region, template);
  return { region, heads, roles, ofThings: finer.areThings, title, columns, rows };
}

/** What the person says of a column stands over what its head was read to say. */
function applyChoice(label: ColumnLabels, chosen: Role | undefined): void {
  if (chosen?.kind !== "figures") return;
  const { town, indicator, period, measure, unit, phase, rankOf } = chosen.labels;
  label.unclear = "";
  if (town !== null) label.town = town;
  if (indicator !== null) label.indicator = indicator;
  if (measure !== null) {
    label.measure = measure;
    label.weak = measure === "value";
  }
  if (period !== null) label.period = hintOf(period);
  if (phase !== null) label.phase = hintOf(phase);
  if (unit !== null) label.units = [unit];
  if (rankOf !== null) label.rankOf = rankOf;
}
