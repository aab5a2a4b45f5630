import { bound, cellAddress, intersect, rectAddress, type Rect } from "../model/address";
import type { Change, Origin } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { BindingWatch } from "./BindingWatch";
import { CalculationWatch } from "./CalculationWatch";
import { ALL, EVENT } from "./eventNumbers";
import { details, isWithin, type Write } from "./writes";
import { FormulaWatch } from "./FormulaWatch";
import { differences, pictureOf, tableSelections, type Picture, type Told } from "./watching";
import { OBJECT_EVENTS, type Entry, type HostMessage } from "./protocol";

/** Watches the workbook and tells the add-in what it has asked to hear. */
export class Events {
  /** Excel.Runtime.enableEvents: false silences everything. */
  enabled = true;
  #registered = new Map<string, number>();
  #shifted: { change: Extract<Change, { kind: "shifted" }>; origin: Origin }[] = [];
  /** Writes, each with what one deed wrote on one sheet: several writes of a batch are several events, as in Excel. */
  #changed: Write[] = [];
  #parts: { sheet: Sheet; whole: Rect } | undefined;
  #formatted = new Map<Sheet, Rect>();
  /** What is told as it happens, since it cannot be seen afterwards. */
  #told: Told[] = [];
  #picture: Picture;
  readonly #formulas = new FormulaWatch();
  readonly #calculations = new CalculationWatch();
  readonly #bindings: BindingWatch;
  readonly #inTables = new Set<string>();
  #sheets: Sheet[];
  #active: Sheet;
  #selection: string;
  #inBatch = false;
  #scheduled = false;
  readonly #stops: (() => void)[];

  constructor(
    private readonly workbook: Workbook,
    private readonly send: (message: HostMessage) => void,
  ) {
    this.#sheets = [...workbook.sheets];
    this.#active = workbook.active;
    this.#picture = pictureOf(workbook);
    this.#selection = `${workbook.active.id} ${rectAddress(workbook.selection)}`;
    this.#bindings = new BindingWatch(workbook);
    this.#stops = [
      workbook.listen((change, origin) => this.#heard(change, origin)),
      workbook.listenToResults((sheet, cells) => {
        if (this.#isHeard(EVENT.calculated)) this.#calculations.note(sheet, cells);
        this.#bindings.noteResults(sheet, cells);
        this.#soon();
      }),
    ];
  }

  register(type: number, target: string): void {
    if (type === EVENT.formulaChanged) this.#formulas.look(this.workbook.sheets);
    const key = `${type} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  /** The add-in has gone: nothing is registered any more. */
  reset(): void {
    this.#registered.clear();
    this.#changed = [];
    this.#formatted.clear();
    this.#told = [];
    this.#shifted = [];
    this.enabled = true;
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
  }

  /** A person has clicked a cell; the offsets are points from its upper left corner. */
  clicked(row: number, column: number, offsetX: number, offsetY: number): void {
    const { id } = this.workbook.active;
    const address = cellAddress(row, column);
    this.#send(this.#entries(EVENT.singleClicked, [id, ALL], { address, offsetX, offsetY, worksheetId: id }));
  }

  /** The window of the workbook has come to the front. */
  workbookActivated(): void {
    this.#send(this.#entries(EVENT.workbookActivated, [ALL], {}));
  }

  /** Holds events back until `batchDone`: they follow the reply. */
  batchStarts(): void {
    this.#inBatch = true;
  }

  /** One deed of a batch is over: what is written from now on is another event. */
  deedDone(): void {
    for (const write of this.#changed) write.open = false;
  }

  /** A large array follows in parts, which are one write. */
  partsFollow(sheet: Sheet, whole: Rect): void {
    this.#parts = { sheet, whole };
  }

  batchDone(): void {
    this.#inBatch = false;
    this.#parts = undefined;
    this.#flush();
  }

  #heard(change: Change, origin: Origin): void {
    if (change.kind === "shifted" && origin !== "file") this.#shifted.push({ change, origin });
    if (change.kind === "cells" && !change.silent && origin !== "file") {
      this.#noteWrite(change, origin);
    }
    if (origin !== "file") this.#note(change);
    this.#soon();
  }

  #soon(): void {
    if (this.#inBatch || this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.#inBatch) this.#flush();
    });
  }

  #noteWrite({ sheet, rect, before }: Extract<Change, { kind: "cells" }>, origin: Origin): void {
    if (this.#parts && (this.#parts.sheet !== sheet || !isWithin(rect, this.#parts.whole))) this.#parts = undefined;
    const whole = this.#parts?.whole;
    const belongs = (one: Write) => one.sheet === sheet && (one.open || (whole !== undefined && one.whole === whole));
    const write = this.#changed.find(belongs);
    if (write) {
      write.rect = bound(write.rect, rect);
      delete write.before;
      return;
    }
    this.#changed.push({ sheet, rect, origin, whole, open: true, ...(before !== undefined && { before }) });
  }

  #flush(): void {
    const entries = [
      ...this.#sheetEvents(),
      ...this.#formulaEvents(),
      ...this.#changeEvents(),
      ...this.#otherEvents(),
      ...this.#selectionEvents(),
      ...this.#calculations.take().flatMap(({ type, targets, content }) => this.#entries(type, targets, content)),
    ];
    this.#send(entries);
    for (const message of this.#bindings.takeChanges()) if (this.enabled) this.send(message);
  }

  #send(entries: Entry[]): void {
    if (this.enabled && entries.length > 0) this.send({ kind: "entries", entries });
  }

  #note(change: Change): void {
    if (change.kind === "shifted" || change.kind === "style" || (change.kind === "cells" && !change.silent)) {
      this.#bindings.noteRect(change.sheet, change.rect);
    }
    if (change.kind === "style") {
      const before = this.#formatted.get(change.sheet);
      this.#formatted.set(change.sheet, before ? bound(before, change.rect) : change.rect);
    }
    if (change.kind === "sorted") {
      const { sheet, rect, axis } = change;
      const content = { address: rectAddress(rect), source: "Local", worksheetId: sheet.id };
      const type = axis === "rows" ? EVENT.rowSorted : EVENT.columnSorted;
      this.#told.push({ type, targets: [sheet.id, ALL], content });
    }
    if (change.kind === "sheets" && change.moved) {
      const { sheet, from, to } = change.moved;
      const content = { positionBefore: from, positionAfter: to, source: "Local", worksheetId: sheet.id };
      this.#told.push({ type: EVENT.moved, targets: [ALL], content });
    }
  }

  #otherEvents(): Entry[] {
    const formats = [...this.#formatted].map(([sheet, rect]) => ({
      type: EVENT.formatChanged,
      targets: [sheet.id, ALL],
      content: { address: rectAddress(rect), source: "Local", worksheetId: sheet.id, referenceId: this.#reference(sheet, rect) }, // prettier-ignore
    }));
    const before = this.#picture;
    this.#picture = pictureOf(this.workbook);
    const told = [...formats, ...this.#told, ...differences(before, this.#picture)];
    this.#formatted.clear();
    this.#told = [];
    return told.flatMap(({ type, targets, content }) => this.#entries(type, targets, content));
  }

  #formulaEvents(): Entry[] {
    if (!this.#isHeard(EVENT.formulaChanged)) return [];
    const written = new Map<Sheet, Rect>();
    for (const { sheet, rect } of this.#changed) {
      const before = written.get(sheet);
      written.set(sheet, before ? bound(before, rect) : rect);
    }
    return [...written].flatMap(([sheet, rect]) => {
      const formulaDetails = this.#formulas.changes(sheet, rect);
      if (formulaDetails.length === 0) return [];
      const content = { formulaDetails, source: "Local", worksheetId: sheet.id };
      return this.#entries(EVENT.formulaChanged, [sheet.id, ALL], content);
    });
  }

  #reference(sheet: Sheet, rect: Rect): string {
    return `${sheet.id}!${rectAddress(rect)}`;
  }

  #sheetEvents(): Entry[] {
    const entries: Entry[] = [];
    const now = this.workbook.sheets;
    for (const sheet of now.filter((one) => !this.#sheets.includes(one))) {
      entries.push(...this.#entries(EVENT.added, [ALL], { source: "Local", worksheetId: sheet.id }));
    }
    for (const sheet of this.#sheets.filter((one) => !now.includes(one))) {
      entries.push(...this.#entries(EVENT.deleted, [ALL], { source: "Local", worksheetId: sheet.id }));
    }
    this.#sheets = [...now];
    if (this.#active !== this.workbook.active) {
      const [before, after] = [this.#active, this.workbook.active];
      this.#active = after;
      entries.push(...this.#entries(EVENT.deactivated, [before.id, ALL], { worksheetId: before.id }));
      entries.push(...this.#entries(EVENT.activated, [after.id, ALL], { worksheetId: after.id }));
    }
    return entries;
  }

  #changeEvents(): Entry[] {
    const entries: Entry[] = [];
    const deeds = [
      ...this.#shifted.map(({ change: { sheet, rect, deed }, origin }) => ({
        sheet,
        rect,
        deed,
        origin,
        before: undefined,
      })),
      ...this.#changed.map((write) => ({ deed: "RangeEdited", before: undefined, ...write })),
    ];
    this.#shifted = [];
    this.#changed = [];
    for (const { sheet, rect, deed, origin, before } of deeds) {
      if (!this.workbook.sheets.includes(sheet)) continue;
      const what = {
        address: rectAddress(rect),
        changeType: deed,
        source: "Local",
        worksheetId: sheet.id,
        triggerSource: origin === "host" ? "ThisLocalAddin" : "Unknown",
        referenceId: this.#reference(sheet, rect),
        ...(before !== undefined && details(before, sheet.cell(rect.top, rect.left)?.value ?? null)),
      };
      entries.push(...this.#entries(EVENT.changed, [sheet.id, ALL], what));
      for (const table of this.workbook.tables.filter((one) => one.sheet === sheet)) {
        const part = intersect(table.rect, rect);
        if (!part) continue;
        const inTable = { ...what, address: rectAddress(part), tableId: table.id };
        entries.push(...this.#entries(EVENT.tableChanged, [table.id, sheet.id, ALL], inTable));
      }
    }
    return entries;
  }

  #selectionEvents(): Entry[] {
    const sheet = this.workbook.active;
    const address = rectAddress(this.workbook.selection);
    const place = `${sheet.id} ${address}`;
    if (place === this.#selection) return [];
    this.#selection = place;
    if (this.enabled) this.send({ kind: "selectionChanged" });
    for (const message of this.#bindings.selections()) if (this.enabled) this.send(message);
    const tables = tableSelections(this.workbook, sheet, this.workbook.selection, this.#inTables);
    return [
      ...this.#entries(EVENT.selectionChanged, [sheet.id, ALL], { address, worksheetId: sheet.id }),
      ...tables.flatMap(({ type, targets, content }) => this.#entries(type, targets, content)),
    ];
  }

  #isHeard(type: number): boolean {
    return [...this.#registered.keys()].some((key) => key.startsWith(`${type} `));
  }

  #entries(type: number, targets: string[], content: object): Entry[] {
    const json = JSON.stringify(content);
    return targets
      .filter((target) => this.#registered.has(`${type} ${target}`))
      .map((target) => [OBJECT_EVENTS, type, target, json, 0, false]);
  }
}
