import { BooleanNumber, ICommandService, type Injector, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { bound, type Rect } from "../model/address";
import type { Sheet } from "../model/Sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../model/style";
import { toUniverRule, withSolidBar } from "./rules";
import { PIXELS_PER_POINT, toUniverRange } from "./units";
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
    this.#when(sheet, "columns", [...sheet.columnWidths], (before: [number, number][]) =>
      this.#columns(sheet, before, run),
    );
    this.#when(sheet, "rows", [...sheet.rowHeights], (before: [number, number][]) => this.#rows(sheet, before, run));
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
    given.set("columns", JSON.stringify([...sheet.columnWidths]));
    given.set("rows", JSON.stringify([...sheet.rowHeights]));
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
        ["columns", []],
        ["rows", []],
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

  #columns(sheet: Sheet, before: [number, number][], run: Run): void {
    for (const column of new Set([...before.map(([number]) => number), ...sheet.columnWidths.keys()])) {
      const width = sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
      const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
      run(SetWorksheetColWidthMutation.id, { ranges, colWidth: Math.round(width * PIXELS_PER_POINT) });
    }
  }

  #rows(sheet: Sheet, before: [number, number][], run: Run): void {
    for (const row of new Set([...before.map(([number]) => number), ...sheet.rowHeights.keys()])) {
      const height = sheet.rowHeights.get(row);
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
      const auto = height === undefined ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      run(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: auto });
      run(SetWorksheetRowHeightMutation.id, {
        ranges,
        rowHeight: Math.round((height ?? DEFAULT_ROW_HEIGHT) * PIXELS_PER_POINT),
      });
    }
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
