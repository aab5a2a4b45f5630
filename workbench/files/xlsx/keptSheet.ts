import type { Sheet as FileSheet, WriteSheet } from "hucre/xlsx";
import { columnName, parseRect } from "../../model/address";
import { isWhole, shiftEnds, shiftOf, type Shift } from "../../model/shift";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { child, children, type XmlElement } from "./xml";

interface Level {
  outlineLevel?: number;
  collapsed?: boolean;
}

/**
 * What a sheet of a file holds that nobody but a file needs: it rides along with the sheet and is written again, its
 * rows and columns following what is put in and taken out.
 */
export interface KeptSheet {
  /** Zoom, direction, heads, zeros, page breaks in view: attributes of the view. */
  view: Record<string, string>;
  /** Usual sizes of rows and columns, how deep groups go. */
  format: Record<string, string>;
  /** Panes that are split, not frozen. */
  split?: Record<string, string>;
  selections: Record<string, string>[];
  /** What of the print set-up the workbook model has no words for: attributes of three elements. */
  printOptions: Record<string, string>;
  pageSetup: Record<string, string>;
  headerFooter: Record<string, string>;
  pageHeaders: Pick<
    NonNullable<FileSheet["headerFooter"]>,
    "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter"
  >;
  titleColumns?: { left: number; right: number };
  rowLevels: Map<number, Level>;
  columnLevels: Map<number, Level>;
  summary: Pick<WriteSheet, "outlineProperties">;
  rowBreaks: number[];
  columnBreaks: number[];
}

export const keptSheets = new WeakMap<Sheet, KeptSheet>();

/** Attributes the workbook model stands for, or that only the file they stood in had a use for. */
const OWN = {
  sheetView: ["showGridLines", "tabSelected", "workbookViewId", "topLeftCell"],
  printOptions: ["horizontalCentered"],
  pageSetup: ["paperSize", "orientation", "fitToWidth", "fitToHeight"],
  headerFooter: [] as string[],
};

/** Takes along what the workbook model has no place for. */
export function keepSheet(workbook: Workbook, sheet: Sheet, file: FileSheet, root: XmlElement): void {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane")?.attributes;
  const titles = file.pageSetup?.printTitlesColumn ? parseRect(file.pageSetup.printTitlesColumn) : undefined;
  const { evenHeader, evenFooter, firstHeader, firstFooter } = file.headerFooter ?? {};
  const kept: KeptSheet = {
    format: rest(child(root, "sheetFormatPr"), []),
    view: rest(view, OWN.sheetView),
    ...(pane && !(pane.state ?? "").startsWith("frozen") ? { split: pane } : {}),
    selections: children(view, "selection").map(({ attributes }) => attributes),
    printOptions: rest(child(root, "printOptions"), OWN.printOptions),
    pageSetup: rest(child(root, "pageSetup"), OWN.pageSetup),
    headerFooter: rest(child(root, "headerFooter"), OWN.headerFooter),
    pageHeaders: { evenHeader, evenFooter, firstHeader, firstFooter },
    ...(titles ? { titleColumns: { left: titles.left, right: titles.right } } : {}),
    rowLevels: levelsOf(file.rowDefs ?? []),
    columnLevels: levelsOf((file.columns ?? []).entries()),
    summary: file.outlineProperties ? { outlineProperties: file.outlineProperties } : {},
    rowBreaks: file.rowBreaks ?? [],
    columnBreaks: file.colBreaks ?? [],
  };
  keptSheets.set(sheet, kept);
  workbook.listen((change) => {
    if (change.kind !== "shifted" || change.sheet !== sheet) return;
    const axis = change.deed.startsWith("Row") ? "rows" : "columns";
    const shift = shiftOf(change.rect, axis, change.deed.endsWith("Inserted") ? "insert" : "delete");
    if (/^(Row|Column)/.test(change.deed) && isWhole(shift)) follow(kept, shift);
  });
}

/** Selects what the file says is selected on the sheet in front. */
export function selectionIn(workbook: Workbook): void {
  const selections = keptSheets.get(workbook.active)?.selections ?? [];
  const rect = parseRect(selections.at(-1)?.sqref?.split(" ")[0] ?? "");
  if (rect) workbook.selection = rect;
}

/** What the library writes of it. */
export function keptOptions(sheet: Sheet): Partial<WriteSheet> {
  const kept = keptSheets.get(sheet);
  if (!kept) return {};
  return {
    ...kept.summary,
    ...(kept.rowBreaks.length > 0 ? { rowBreaks: kept.rowBreaks } : {}),
    ...(kept.columnBreaks.length > 0 ? { colBreaks: kept.columnBreaks } : {}),
  };
}

/** $A:$B, the columns repeated on each page. */
export function titleColumnsOf(sheet: Sheet): string | undefined {
  const columns = keptSheets.get(sheet)?.titleColumns;
  return columns && `$${columnName(columns.left)}:$${columnName(columns.right)}`;
}

function rest(element: XmlElement | undefined, own: string[]): Record<string, string> {
  const entries = Object.entries(element?.attributes ?? {});
  return Object.fromEntries(entries.filter(([name]) => !own.includes(name) && !name.includes(":")));
}

function levelsOf(all: Iterable<[number, Level | undefined]>): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const [place, def] of all) {
    if (!def?.outlineLevel && !def?.collapsed) continue;
    const { outlineLevel, collapsed } = def;
    levels.set(place, { ...(outlineLevel ? { outlineLevel } : {}), ...(collapsed ? { collapsed } : {}) });
  }
  return levels;
}

function follow(kept: KeptSheet, shift: Shift): void {
  const rows = shift.axis === "rows";
  const moved = (place: number) => shiftEnds(place, place, shift)?.[0];
  const levels = rows ? kept.rowLevels : kept.columnLevels;
  const before = [...levels];
  levels.clear();
  for (const [place, level] of before) {
    const to = moved(place);
    if (to !== undefined) levels.set(to, level);
  }
  // A break stands before the row it names.
  const breaks = (list: number[]) => list.flatMap((place) => moved(place) ?? []);
  if (rows) kept.rowBreaks = breaks(kept.rowBreaks);
  else kept.columnBreaks = breaks(kept.columnBreaks);
  if (rows || !kept.titleColumns) return;
  const ends = shiftEnds(kept.titleColumns.left, kept.titleColumns.right, shift);
  kept.titleColumns = ends && { left: ends[0], right: ends[1] };
}
