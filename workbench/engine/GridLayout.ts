import { BooleanNumber, ICommandService, type Injector, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { bound, type Rect } from "../model/address";
import type { Sheet } from "../model/Sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../model/style";
import { lineSizesOf, lineStyle, pixels, type LineLook, type LineSize, type LineSizes } from "./lineSizes";
import { toUniverRule, withSolidBar } from "./rules";
import { toUniverRange } from "./units";
import { IN_BACKGROUND } from "./WorkbookMirror";

type Run = (id: string, params: object) => void;

/** Carries what a sheet has besides its cells (sizes, merges, panes, rules) from the model to Univer, aspect by aspect. */
export class GridLayout {
  /** What Univer was last given, by sheet and aspect. */
  readonly #given = new Map<Sheet, Map<string, string>>();
  readonly #rules = new Map<Sheet, string[]>();

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    /** The grid is dark. */
    readonly dark: boolean,
    /** The sizes that went to Univer in the snapshots of sheets. */
    private readonly opened: WeakMap<Sheet, LineSizes>,
  ) {}

  /** Brings Univer's sheet up to date; what has not changed is left alone. */
  push(sheet: Sheet, sheetId: string): void {
    const commands = this.injector.get(ICommandService);
    const run: Run = (id, params) =>
      commands.syncExecuteCommand(
        id,
        { unitId: this.unitId, subUnitId: sheetId, ...params },
        { fromModel: true, ...(id === SetWorksheetHideMutation.id && IN_BACKGROUND) },
      );
    const { columns, rows, looks } = lineSizesOf(sheet);
    this.#when(sheet, "columns", columns, (before: LineSize[]) => giveWidths(before, columns, run));
    this.#when(sheet, "rows", rows, (before: LineSize[]) => giveHeights(before, rows, run));
    this.#when(sheet, "columnLooks", looks.columns, (before: LineLook[]) => {
      run(SetColDataMutation.id, { columnData: changedLooks(before, looks.columns) });
    });
    this.#when(sheet, "rowLooks", looks.rows, (before: LineLook[]) => {
      run(SetRowDataMutation.id, { rowData: changedLooks(before, looks.rows) });
    });
    this.#when(sheet, "hiddenRows", [...sheet.hiddenRows], (before: number[]) => {
      const range = (row: number) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
      turn(before, sheet.hiddenRows, range, run, [SetRowHiddenMutation.id, SetRowVisibleMutation.id]);
    });
    this.#when(sheet, "hiddenColumns", [...sheet.hiddenColumns], (before: number[]) => {
      const range = (column: number) => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column });
      turn(before, sheet.hiddenColumns, range, run, [SetColHiddenMutation.id, SetColVisibleMutation.id]);
    });
    this.#when(sheet, "merges", sheet.merges, (before: Rect[]) => {
      if (before.length > 0) run(RemoveWorksheetMergeMutation.id, { ranges: before.map(toUniverRange) });
      if (sheet.merges.length > 0) run(AddWorksheetMergeMutation.id, { ranges: sheet.merges.map(toUniverRange) });
    });
    this.#when(sheet, "frozen", sheet.frozen, () => {
      const { rows, columns } = sheet.frozen;
      run(SetFrozenMutation.id, {
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
        ySplit: rows,
        xSplit: columns,
      });
    });
    this.#when(sheet, "gridlines", sheet.showGridlines, () =>
      run(ToggleGridlinesMutation.id, {
        showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      }),
    );
    this.#when(sheet, "tab", sheet.tabColor, () => run(SetTabColorMutation.id, { color: sheet.tabColor }));
    this.#when(sheet, "visibility", sheet.visibility, () =>
      run(SetWorksheetHideMutation.id, {
        hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      }),
    );
    this.#when(sheet, "rules", sheet.conditionalFormats, () => this.#pushRules(sheet, run));
  }

  /** Takes what Univer has now as given: it was read from there, rules under these ids. */
  read(sheet: Sheet, ruleIds?: string[]): void {
    const given = this.#of(sheet);
    const { columns, rows, looks } = lineSizesOf(sheet);
    given.set("columns", JSON.stringify(columns));
    given.set("rows", JSON.stringify(rows));
    given.set("columnLooks", JSON.stringify(looks.columns));
    given.set("rowLooks", JSON.stringify(looks.rows));
    given.set("hiddenRows", JSON.stringify([...sheet.hiddenRows]));
    given.set("hiddenColumns", JSON.stringify([...sheet.hiddenColumns]));
    given.set("merges", JSON.stringify(sheet.merges));
    given.set("frozen", JSON.stringify(sheet.frozen));
    given.set("gridlines", JSON.stringify(sheet.showGridlines));
    given.set("tab", JSON.stringify(sheet.tabColor));
    given.set("visibility", JSON.stringify(sheet.visibility));
    if (!ruleIds) return;
    given.set("rules", JSON.stringify(sheet.conditionalFormats));
    this.#rules.set(sheet, ruleIds);
  }

  /** Shows this sheet. */
  activate(sheetId: string): void {
    const params = { unitId: this.unitId, subUnitId: sheetId };
    this.injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, params, { fromModel: true });
  }

  /** Selects a block of the sheet that is shown and scrolls to it. */
  select(sheet: Sheet, sheetId: string, rect: Rect): void {
    const { top, left } = rect;
    const merge = sheet.mergeAt(top, left);
    const block = merge ? bound(rect, merge) : rect;
    const primary = {
      ...toUniverRange(merge ?? { top, left, bottom: top, right: left }),
      actualRow: top,
      actualColumn: left,
      isMerged: merge !== undefined,
      isMergedMainCell: merge?.top === top && merge.left === left,
    };
    const params = {
      unitId: this.unitId,
      subUnitId: sheetId,
      selections: [{ range: toUniverRange(block), primary, style: null }],
      reveal: true,
    };
    this.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, params, { fromModel: true });
  }

  #of(sheet: Sheet): Map<string, string> {
    let given = this.#given.get(sheet);
    if (!given) {
      const fresh: [string, unknown][] = [
        ["columns", this.opened.get(sheet)?.columns ?? []],
        ["rows", this.opened.get(sheet)?.rows ?? []],
        // The snapshot brought them along.
        ["columnLooks", this.opened.get(sheet)?.looks.columns ?? []],
        ["rowLooks", this.opened.get(sheet)?.looks.rows ?? []],
        ["hiddenRows", []],
        ["hiddenColumns", []],
        ["merges", []],
        ["frozen", { rows: 0, columns: 0 }],
        ["gridlines", true],
        ["tab", ""],
        ["visibility", sheet.visibility],
        ["rules", []],
      ];
      given = new Map(fresh.map(([aspect, value]) => [aspect, JSON.stringify(value)]));
      this.#given.set(sheet, given);
    }
    return given;
  }

  #when<T>(sheet: Sheet, aspect: string, now: T, deed: (before: T) => void): void {
    const given = this.#of(sheet);
    const before = given.get(aspect)!;
    const text = JSON.stringify(now);
    if (before === text) return;
    given.set(aspect, text);
    deed(JSON.parse(before) as T);
  }

  #pushRules(sheet: Sheet, run: Run): void {
    for (const cfId of this.#rules.get(sheet) ?? []) run(DeleteConditionalRuleMutation.id, { cfId });
    // The last rule added is the first to be applied, so they are added from the last to the first.
    for (const format of [...sheet.conditionalFormats].reverse()) {
      run(AddConditionalRuleMutation.id, { rule: toUniverRule(this.dark ? withSolidBar(format) : format) });
    }
    this.#rules.set(
      sheet,
      sheet.conditionalFormats.map((format) => format.id),
    );
  }
}

/** What has another size than before; what is in no list any more goes back to the standard. */
function changedSizes(before: LineSize[], now: LineSize[], standard: LineSize): LineSize[] {
  const known = new Map(before.map((size) => [size[0], size]));
  const left = new Map(now.map((size) => [size[0], size]));
  return [...new Set([...known.keys(), ...left.keys()])]
    .map((place): LineSize => left.get(place) ?? [place, standard[1], standard[2]])
    .filter((size) => String(size) !== String(known.get(size[0])));
}

/** The looks of lines that have another than before, null for those that have none any more. */
function changedLooks(before: LineLook[], now: LineLook[]): Record<number, { s: ReturnType<typeof lineStyle> }> {
  const known = new Map(before);
  const left = new Map(now);
  const places = [...new Set([...known.keys(), ...left.keys()])];
  return Object.fromEntries(
    places
      .filter((place) => JSON.stringify(known.get(place)) !== JSON.stringify(left.get(place)))
      .map((place) => [place, { s: lineStyle(left.get(place)) }]),
  );
}

/** All columns travel together: each message has the grid laid out anew. */
function giveWidths(before: LineSize[], now: LineSize[], run: Run): void {
  const changed = changedSizes(before, now, [0, DEFAULT_COLUMN_WIDTH]);
  if (changed.length === 0) return;
  run(SetWorksheetColWidthMutation.id, {
    ranges: changed.map(([place]) => ({ startRow: 0, endRow: 0, startColumn: place, endColumn: place })),
    colWidth: Object.fromEntries(changed.map(([place, points]) => [place, pixels(points)])),
  });
}

/** Rows that grow with their letters get the height Univer would find itself; the others theirs. */
function giveHeights(before: LineSize[], now: LineSize[], run: Run): void {
  const changed = changedSizes(before, now, [0, DEFAULT_ROW_HEIGHT, true]);
  if (changed.length === 0) return;
  const ranges = changed.map(([place]) => ({ startRow: place, endRow: place, startColumn: 0, endColumn: 0 }));
  run(SetWorksheetRowIsAutoHeightMutation.id, {
    ranges,
    autoHeightInfo: Object.fromEntries(
      changed.map(([place, , grows]) => [place, grows ? BooleanNumber.TRUE : BooleanNumber.FALSE]),
    ),
  });
  const rowHeight = Object.fromEntries(changed.map(([place, points]) => [place, pixels(points)]));
  run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight });
  const growing = changed.filter(([, , grows]) => grows);
  if (growing.length === 0) return;
  run(SetWorksheetRowAutoHeightMutation.id, {
    rowsAutoHeightInfo: growing.map(([row, points]) => ({ row, autoHeight: pixels(points) })),
  });
}

/** Hides what is newly hidden and shows what is hidden no longer; all of a kind travel together. */
function turn(
  before: number[],
  now: Set<number>,
  range: (place: number) => IRange,
  run: Run,
  [hide, show]: [string, string],
): void {
  const hidden = [...now].filter((place) => !before.includes(place));
  const shown = before.filter((place) => !now.has(place));
  if (hidden.length > 0) run(hide, { ranges: hidden.map(range) });
  if (shown.length > 0) run(show, { ranges: shown.map(range) });
}
