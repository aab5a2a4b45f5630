import type { Sheet as FileSheet, WriteSheet } from "hucre/xlsx";
import { parseRect } from "../../model/address";
import { isWhole, shiftEnds, shiftOf, type Shift } from "../../model/shift";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { child, children, type XmlElement } from "./xml";

/**
 * What a sheet of a file holds that nobody but a file needs: it rides along with the sheet and is written again, its
 * rows and columns following what is put in and taken out.
 */
export interface KeptSheet {
  /** Zoom, direction, zeros, page breaks in view: attributes of the view. */
  view: Record<string, string>;
  /** Usual sizes of rows and columns. */
  format: Record<string, string>;
  /** Panes that are split, not frozen. */
  split?: Record<string, string>;
  selections: Record<string, string>[];
  /** What of the print set-up the workbook model has no words for: attributes of three elements. */
  printOptions: Record<string, string>;
  pageSetup: Record<string, string>;
  headerFooter: Record<string, string>;
  /** Rows and columns that stand for a closed group beside them. */
  collapsedRows: Set<number>;
  collapsedColumns: Set<number>;
  /** On which side of a group the row or column stands that sums it up. */
  summary: Pick<WriteSheet, "outlineProperties">;
}

export const keptSheets = new WeakMap<Sheet, KeptSheet>();

/** Attributes the workbook model stands for, or that only the file they stood in had a use for. */
const OWN = {
  sheetFormatPr: ["outlineLevelRow", "outlineLevelCol"],
  sheetView: ["showGridLines", "showRowColHeaders", "tabSelected", "workbookViewId", "topLeftCell"],
  printOptions: ["horizontalCentered", "verticalCentered", "gridLines", "headings"],
  pageSetup: [
    ...["paperSize", "orientation", "fitToWidth", "fitToHeight", "scale", "firstPageNumber", "useFirstPageNumber"],
    ...["pageOrder", "blackAndWhite", "draft", "cellComments", "errors"],
  ],
  headerFooter: ["differentFirst", "differentOddEven"],
};

/** Takes along what the workbook model has no place for. */
export function keepSheet(workbook: Workbook, sheet: Sheet, file: FileSheet, root: XmlElement): void {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane")?.attributes;
  const kept: KeptSheet = {
    format: rest(child(root, "sheetFormatPr"), OWN.sheetFormatPr),
    view: rest(view, OWN.sheetView),
    ...(pane && !(pane.state ?? "").startsWith("frozen") ? { split: pane } : {}),
    selections: children(view, "selection").map(({ attributes }) => attributes),
    printOptions: rest(child(root, "printOptions"), OWN.printOptions),
    pageSetup: rest(child(root, "pageSetup"), OWN.pageSetup),
    headerFooter: rest(child(root, "headerFooter"), OWN.headerFooter),
    collapsedRows: collapsedIn(file.rowDefs ?? []),
    collapsedColumns: collapsedIn((file.columns ?? []).entries()),
    summary: file.outlineProperties ? { outlineProperties: file.outlineProperties } : {},
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
  return keptSheets.get(sheet)?.summary ?? {};
}

function rest(element: XmlElement | undefined, own: string[]): Record<string, string> {
  const entries = Object.entries(element?.attributes ?? {});
  return Object.fromEntries(entries.filter(([name]) => !own.includes(name) && !name.includes(":")));
}

function collapsedIn(all: Iterable<[number, { collapsed?: boolean } | undefined]>): Set<number> {
  return new Set([...all].flatMap(([place, def]) => (def?.collapsed ? [place] : [])));
}

function follow(kept: KeptSheet, shift: Shift): void {
  const marked = shift.axis === "rows" ? kept.collapsedRows : kept.collapsedColumns;
  const before = [...marked];
  marked.clear();
  for (const place of before) {
    const ends = shiftEnds(place, place, shift);
    if (ends) marked.add(ends[0]);
  }
}
