import { ICommandService, type ICommandInfo, type Injector, type IRange } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { cellAddress, quoteSheet } from "../model/address";
import type { Calculator, FunctionCaller, NotCalculatedCell } from "../model/Calculator";
import { CellError, type CellValue } from "../model/values";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { AddinFunction } from "./AddinFunction";
import { CallCache, type Place } from "./CallCache";
import type { Tree } from "./cycles";
import { Dirty } from "./dirty";
import { evaluateFormula } from "./evaluate";
import { guardCalculation } from "./guard";
import { ManualMode } from "./ManualMode";
import { notCalculatedCells } from "./notCalculatedCells";
import { readResults, type Answers } from "./results";
import { useOwnFunctions } from "./ownFunctions";
import { readsItself } from "./selfReference";
import { translateFormulas } from "./translation";
import type { PushOptions } from "./PushOptions";
import { WorkbookMirror } from "./WorkbookMirror";

/** Styles alone change no value. */
const LOOK_ONLY = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/**
 * Milliseconds without a change after which the workbook is calculated by itself, and after which it is calculated
 * however many more changes come: an add-in that writes row by row would have every row calculated on its own.
 */
const QUIET = 30;
const LONGEST_WAIT = 500;

type SpilledBlocks = Map<string, { sheetId: string; range: IRange }>;

/**
 * The calculator over a running Univer. It keeps Univer's copy of the workbook in step with the model,
 * decides when Univer calculates (in place of Univer's own trigger, which waits and cannot be asked when it is done),
 * and hands the results in to the model.
 */
export class EngineCalculator implements Calculator {
  readonly mirror: WorkbookMirror;
  readonly #commands: ICommandService;
  readonly #dirty = new Dirty();
  readonly #manual: ManualMode;
  readonly #cache: CallCache;
  readonly #disposables: { dispose(): void }[] = [];
  #answers: Answers = new Map();
  /** Blocks that arrays filled when last looked at, by sheet, row and column. */
  #arrays: SpilledBlocks = new Map();
  #loop: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChange: number | undefined;
  /** How many wait for the results; while nobody does, changes that come during a pass wait for the next quiet moment. */
  #asking = 0;
  /** What went wrong in the last calculation; the results are not to be trusted until one has succeeded. */
  #fault: Error | undefined;
  #passEnded: (() => void) | undefined;
  #disposed = false;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly unitId: string,
    options: PushOptions,
    quick = true,
  ) {
    this.#commands = injector.get(ICommandService);
    this.#manual = new ManualMode(workbook);
    this.#cache = new CallCache((places) => {
      this.#dirty.addPlaces(this.unitId, places);
      this.#wake();
    });
    this.mirror = new WorkbookMirror(injector, workbook, unitId, options, () => this.#wakeWhenQuiet());
    const itself = ({ formula = "", subUnitId, row, column }: Tree) =>
      readsItself(formula, this.mirror.sheet(subUnitId)?.name ?? "", row, column);
    guardCalculation(injector, itself, (error) => this.#fail(error));
    const used = (place: Place, result: CellValue | CellValue[][]) => this.#remember(place, result);
    useOwnFunctions(injector.get(IFunctionService), used, quick, workbook);
    translateFormulas(injector, (formula, sheetId, row, column) => {
      const sheet = this.mirror.sheet(sheetId);
      return sheet ? this.mirror.translator.formula(formula, { sheet, row, column }) : formula;
    });
    this.#disposables.push(
      this.#commands.onCommandExecuted((command, commandOptions) => this.#seen(command, commandOptions)),
      {
        dispose: workbook.listen((change, origin) => {
          this.#manual.note(change);
          this.mirror.note(change, origin);
        }),
      },
    );
    this.#readAllAgain();
    this.#wake();
  }

  async calculated(): Promise<void> {
    this.#asking++;
    try {
      while (!this.#disposed && (this.#loop || this.#waiting())) await this.#start();
    } finally {
      this.#asking--;
    }
    if (this.#fault) throw this.#fault;
  }

  async settled(): Promise<void> {
    for (;;) {
      await this.calculated();
      const answer = this.#cache.next();
      if (!answer || this.#disposed) return;
      await answer;
    }
  }

  async calculate(sheet?: Sheet): Promise<void> {
    this.#manual.order(sheet ?? "all");
    this.#readAllAgain();
    await this.calculated();
  }

  async evaluate(formula: string, home: Sheet): Promise<CellValue> {
    await this.calculated();
    const sheetId = this.mirror.sheetIds().find((id) => this.mirror.sheet(id) === home)!;
    const place = { sheet: home, row: 0, column: 0 };
    return evaluateFormula(this.injector, this.unitId, sheetId, this.mirror.translator.formula(formula, place));
  }

  get stale(): boolean {
    return this.#manual.stale;
  }
  connect(caller: FunctionCaller): Promise<void> {
    this.#cache.connect(caller);
    const service = this.injector.get(IFunctionService);
    const surroundings = {
      cache: this.#cache,
      address: (place: Place) =>
        `${quoteSheet(this.mirror.sheet(place.sheetId)?.name ?? "")}!${cellAddress(place.row, place.column)}`,
      used: (place: Place, result: CellValue | CellValue[][]) => this.#remember(place, result),
    };
    for (const metadata of caller.functions) {
      const name = `${caller.namespace}.${metadata.name}`.toUpperCase();
      service.registerExecutors(new AddinFunction(name, metadata, surroundings));
    }
    this.#readAllAgain();
    return this.calculated();
  }

  notCalculated(): NotCalculatedCell[] {
    return notCalculatedCells(this.workbook, this.mirror.translator);
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.mirror.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
    this.#passEnded?.();
  }

  #waiting(): boolean {
    if (this.#manual.rests) return false;
    return !this.#dirty.empty || this.mirror.waiting || this.#manual.over;
  }

  /** Calculates soon, so that changes made one after another are taken together. */
  #wake(milliseconds = 0): void {
    if (this.#loop || this.#disposed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#start().catch((error) => console.error(error)), milliseconds);
  }

  #wakeWhenQuiet(): void {
    this.#firstChange ??= performance.now();
    const left = this.#firstChange + LONGEST_WAIT - performance.now();
    this.#wake(Math.max(0, Math.min(QUIET, left)));
  }

  #start(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#firstChange = undefined;
    this.#loop ??= this.#run()
      .finally(() => (this.#loop = undefined))
      .then(() => {
        if (this.#waiting() && !this.#fault) this.#wakeWhenQuiet();
      });
    return this.#loop;
  }

  /** Ends the pass: whoever waits for it hears of the fault. */
  #fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#fault = new Error(`The workbook could not be calculated: ${reason}`, { cause: error });
    this.#passEnded?.();
  }

  async #run(): Promise<void> {
    if (this.#fault) this.#readAllAgain();
    this.#fault = undefined;
    while (!this.#disposed && this.#waiting()) {
      if ((await this.mirror.push()) || this.#manual.over) this.#readAllAgain();
      if (this.#disposed) return;
      this.#noteArrays();
      if (this.#dirty.empty) continue;
      await this.#pass();
      this.#manual.passed();
      if (this.#disposed || this.#fault) return;
      this.#noteArrays();
      this.#cache.send();
      if (this.#asking === 0) return;
    }
  }

  /** Univer keeps formulas it has read, with names and functions as they were: it reads them anew. */
  #readAllAgain(): void {
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    this.#dirty.addAll(this.unitId, this.mirror.sheetIds());
  }

  #pass(): Promise<void> {
    this.#answers = new Map();
    const ended = new Promise<void>((resolve) => (this.#passEnded = resolve));
    const dirty = this.#dirty.take((sheetId) => this.mirror.sheet(sheetId) !== undefined);
    void this.#commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    return ended;
  }

  /** Cells that read the room an array has left are calculated again: Univer forgets them. */
  #noteArrays(): void {
    const now: SpilledBlocks = new Map();
    const ranges = this.injector.get(FormulaDataModel).getArrayFormulaRange()[this.unitId] ?? {};
    for (const [sheetId, rows] of Object.entries(ranges)) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, range] of Object.entries<IRange>(columns)) {
          now.set(`${sheetId}!${row}!${column}`, { sheetId, range: { ...range } });
        }
      }
    }
    for (const [key, { sheetId, range }] of this.#arrays) {
      const left = now.get(key)?.range;
      if (left?.endRow === range.endRow && left.endColumn === range.endColumn) continue;
      this.#dirty.addRange(this.unitId, sheetId, range);
    }
    this.#arrays = now;
  }

  #seen(command: Readonly<ICommandInfo>, options?: { onlyLocal?: boolean }): void {
    if (command.id === SetFormulaCalculationResultMutation.id) {
      try {
        this.#takeResults(command.params as ISetFormulaCalculationResultMutation);
      } catch (error) {
        this.#fail(error);
      }
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.#passEnded?.();
    } else {
      if (command.id === SetRangeValuesMutation.id) {
        const { trigger } = command.params as { trigger?: string };
        if (options?.onlyLocal || (trigger !== undefined && LOOK_ONLY.has(trigger))) return;
      }
      this.#dirty.addCommand(command, this.injector.get(IActiveDirtyManagerService));
      if (!this.#dirty.empty) this.#wake();
    }
  }

  #remember(place: Place, result: CellValue | CellValue[][]): void {
    if (!Array.isArray(result) && !CellError.is(result)) return;
    const key = `${place.sheetId}!${place.row}!${place.column}`;
    this.#answers.set(key, [...(this.#answers.get(key) ?? []), result]);
  }

  #takeResults({ unitData }: ISetFormulaCalculationResultMutation): void {
    const model = this.injector.get(FormulaDataModel);
    const spilled = model.getArrayFormulaRange()[this.unitId];
    const arrays = model.getArrayFormulaCellData()[this.unitId];
    for (const [sheetId, rows] of Object.entries(unitData[this.unitId] ?? {})) {
      const sheet = this.mirror.sheet(sheetId);
      if (!sheet || !rows) continue;
      const answers = (row: number, column: number) =>
        this.#manual.lets(sheet, row, column) ? (this.#answers.get(`${sheetId}!${row}!${column}`) ?? []) : undefined;
      const [blocks, cells] = [spilled?.[sheetId] ?? {}, arrays?.[sheetId] ?? {}];
      this.workbook.tellResults(sheet, readResults(sheet, rows, blocks, cells, answers));
    }
  }
}
