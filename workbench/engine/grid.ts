import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  UndoCommand,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { CalculationMode, IDescriptionService } from "@univerjs/sheets-formula";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { ILayoutService } from "@univerjs/ui";
import { defaultTheme } from "@univerjs/themes";
import { filter, firstValueFrom } from "rxjs";
import type { Rect } from "../model/address";
import type { Calculator } from "../model/Calculator";
import type { Change, Origin } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../model/style";
import type { CellValue } from "../model/values";
import type { Workbook } from "../model/Workbook";
import { describe } from "./AddinFunction";
import { toUniverCell } from "./cells";
import { ChartLayer } from "./charts/ChartLayer";
import { watchClicks, type OnClick } from "./clicks";
import { registerBarLines } from "./BarLines";
import { Decorations } from "./Decorations";
import { EngineCalculator } from "./EngineCalculator";
import { silenceTrigger } from "./silenceTrigger";
import { GridLayout } from "./GridLayout";
import { lineSizesOf, snapshotLines, type LineSizes } from "./lineSizes";
import { shapeAddedSheets } from "./addedSheets";
import { gridWords } from "./gridWords";
import { GridReader } from "./GridReader";
import { showNarrowNumbers } from "./narrowNumbers";
import { toUniverStyle } from "./look";
import { showRuleLooks } from "./ruleLooks";
import { PIXELS_PER_POINT } from "./units";
import { workbookSnapshot, type Appearance } from "./snapshot";

/** What the page tells the grid when it makes one. */
export interface GridOptions {
  locale: "zh-CN" | "en-US";
  dark: boolean;
  /** A person (or `focusCell`) has selected a block. */
  onSelect(sheet: Sheet, rect: Rect): void;
}

/** The grid on the page: it shows the workbook, takes what a person types, and calculates. */
export interface Grid extends Calculator {
  /** Called when a person has clicked a cell. */
  onClick?: OnClick;
  /** Shows the sheet, selects the cell and scrolls to it. */
  focusCell(sheet: Sheet, row: number, column: number): void;
  /** Gives the keyboard to the cells. */
  focus(): void;
  /** Puts a value into a cell as a person would, so that it can be undone. */
  enter(sheet: Sheet, row: number, column: number, value: CellValue): void;
  /** Takes back what the person did last. */
  undo(): void;
  /** The points a row takes up on the screen. */
  drawnHeight(sheet: Sheet, row: number): number | undefined;
  /** The text a person sees in the cell. */
  shownText(sheet: Sheet, row: number, column: number): string;
}

const BOTTOM = 3;
/** The canvas of the cells; charts lie over it. */
const CANVAS = "canvas[id^=univer-sheet-main-canvas]";

/** How sheets come to Univer; `opened` takes down the sizes they come with. */
function appearanceOf(opened: WeakMap<Sheet, LineSizes>): Appearance {
  return {
    cell: (cell) => ({ ...toUniverCell(cell), s: toUniverStyle(cell?.style) }),
    worksheet: (sheet) => {
      const sizes = lineSizesOf(sheet);
      opened.set(sheet, sizes);
      const { name, size } = sheet.normalFont;
      return {
        defaultColumnWidth: DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT,
        defaultRowHeight: DEFAULT_ROW_HEIGHT * PIXELS_PER_POINT,
        // Names of fonts stay as the workbook has them; what the browser lacks it replaces itself.
        defaultStyle: { ff: name, fs: size, vt: BOTTOM },
        ...snapshotLines(sizes),
      };
    },
  };
}

let count = 0;

/** Puts the grid into a container of the page and binds it to the workbook in both directions. */
export async function createGrid(container: HTMLElement, workbook: Workbook, options: GridOptions): Promise<Grid> {
  // Univer keeps some caches for all its instances together: each needs an id of its own.
  const unitId = `workbook-${++count}`;
  registerBarLines();
  const locale = options.locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: { [locale]: await gridWords(options.locale) },
    theme: defaultTheme,
    darkMode: options.dark,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      contextMenu: true,
      disableAutoFocus: true,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const opened = new WeakMap<Sheet, LineSizes>();
  const appearance = appearanceOf(opened);
  univer.createUnit<IWorkbookData, never>(
    UniverInstanceType.UNIVER_SHEET,
    workbookSnapshot(workbook, unitId, appearance),
  );
  // What changes while Univer starts is pushed when it has started.
  const early: [Change, Origin][] = [];
  const stopListening = workbook.listen((change, origin) => early.push([change, origin]));
  const injector = univer.__getInjector();
  silenceTrigger(injector);
  const lifecycle = injector.get(LifecycleService);
  await firstValueFrom(lifecycle.lifecycle$.pipe(filter((stage) => stage >= LifecycleStages.Rendered)));

  const layout = new GridLayout(injector, unitId, options.dark, opened);
  const calculator = new EngineCalculator(injector, workbook, unitId, { ...appearance, layout });
  const { mirror } = calculator;
  stopListening();
  for (const [change, origin] of early) mirror.note(change, origin);
  const reader = new GridReader(injector, workbook, unitId, mirror, layout, options.onSelect);
  const narrowNumbers = showNarrowNumbers(injector);
  const ruleLooks = showRuleLooks(injector, mirror, options.locale);
  const decorations = new Decorations(injector, workbook, unitId, mirror);
  const canvas = container.querySelector<HTMLElement>(CANVAS)?.parentElement;
  if (!canvas) throw new Error("The grid has no canvas to draw charts over.");
  const charts = new ChartLayer(injector, workbook, unitId, options.locale, canvas);
  shapeAddedSheets(injector, workbook, appearance.worksheet);
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted((command, commandOptions) => reader.seen(command, commandOptions));
  await calculator.calculated();
  const shown = (sheet: Sheet) =>
    injector
      .get(IUniverInstanceService)
      .getUnit<UniverWorkbook>(unitId)
      ?.getSheetBySheetId(mirror.id(sheet) ?? "");
  const grid: Grid = {
    calculated: () => {
      reader.flush();
      return calculator.calculated();
    },
    settled: () => {
      reader.flush();
      return calculator.settled();
    },
    calculate: (sheet) => {
      reader.flush();
      return calculator.calculate(sheet);
    },
    evaluate: (formula, home) => {
      reader.flush();
      return calculator.evaluate(formula, home);
    },
    get stale() {
      return calculator.stale;
    },
    notCalculated: () => calculator.notCalculated(),
    connect: (caller) => {
      const descriptions = caller.functions.map((metadata) => describe(caller.namespace, metadata));
      injector.get(IDescriptionService).registerDescriptions(descriptions);
      return calculator.connect(caller);
    },
    dispose: () => {
      charts.dispose();
      decorations.dispose();
      narrowNumbers.dispose();
      ruleLooks.dispose();
      calculator.dispose();
      univer.dispose();
    },
    focusCell: (sheet, row, column) => {
      const subUnitId = mirror.id(sheet);
      if (subUnitId === undefined) throw new Error(`The sheet "${sheet.name}" is not shown in the grid.`);
      const rect = { top: row, left: column, bottom: row, right: column };
      layout.activate(subUnitId);
      layout.select(sheet, subUnitId, rect);
      injector.get(ILayoutService).focus();
      workbook.as("grid", () => {
        workbook.activate(sheet);
        workbook.select(rect);
      });
      options.onSelect(sheet, rect);
    },
    focus: () => injector.get(ILayoutService).focus(),
    enter: (sheet, row, column, value) => {
      const subUnitId = mirror.id(sheet);
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      const { v, t } = toUniverCell({ value });
      commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, range, value: { v, t } });
    },
    undo: () => void commands.executeCommand(UndoCommand.id),
    drawnHeight: (sheet, row) => {
      const pixels = shown(sheet)?.getRowHeight(row);
      return pixels === undefined ? undefined : pixels / PIXELS_PER_POINT;
    },
    shownText: (sheet, row, column) => {
      const cell = shown(sheet)?.getCell(row, column);
      if (cell?.t === CellValueType.BOOLEAN) return cell.v ? "TRUE" : "FALSE";
      return String(cell?.v ?? "");
    },
  };
  watchClicks(
    injector,
    workbook,
    (sheet) => shown(sheet)?.getZoomRatio() ?? 1,
    (...click) => grid.onClick?.(...click),
  );
  return grid;
}
