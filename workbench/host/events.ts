import { bound, intersect, rectAddress, type Rect } from "../model/address";
import type { Change, Origin } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { OBJECT_EVENTS, type Entry, type HostMessage } from "./protocol";

/** The numbers of the events in the protocol. */
export const EVENT = {
  selection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  tableChanged: 101,
} as const;

/** The target of an event that is listened to on the whole collection. */
const ALL = "Workbook";

/** Watches the workbook and tells the add-in what it has asked to hear. */
export class Events {
  /** Excel.Runtime.enableEvents: false silences everything. */
  enabled = true;
  #registered = new Map<string, number>();
  #shifted: { change: Extract<Change, { kind: "shifted" }>; origin: Origin }[] = [];
  #changed = new Map<Sheet, { rect: Rect; origin: Origin }>();
  #sheets: Sheet[];
  #active: Sheet;
  #selection: string;
  #inBatch = false;
  #scheduled = false;
  readonly #stop: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly send: (message: HostMessage) => void,
  ) {
    this.#sheets = [...workbook.sheets];
    this.#active = workbook.active;
    this.#selection = `${workbook.active.id} ${rectAddress(workbook.selection)}`;
    this.#stop = workbook.listen((change, origin) => this.#heard(change, origin));
  }

  register(type: number, target: string): void {
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
    this.#changed.clear();
    this.#shifted = [];
    this.enabled = true;
  }

  dispose(): void {
    this.#stop();
  }

  /** Holds events back until `batchDone`, so that a batch gives one change per sheet. */
  batchStarts(): void {
    this.#inBatch = true;
  }

  batchDone(): void {
    this.#inBatch = false;
    this.#flush();
  }

  #heard(change: Change, origin: Origin): void {
    if (change.kind === "shifted" && origin !== "file") this.#shifted.push({ change, origin });
    if (change.kind === "cells" && !change.silent && origin !== "file") {
      const before = this.#changed.get(change.sheet);
      this.#changed.set(change.sheet, { rect: before ? bound(before.rect, change.rect) : change.rect, origin });
    }
    if (this.#inBatch || this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.#inBatch) this.#flush();
    });
  }

  #flush(): void {
    const entries = [...this.#sheetEvents(), ...this.#changeEvents(), ...this.#selectionEvents()];
    if (!this.enabled || entries.length === 0) return;
    this.send({ kind: "entries", entries });
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
      ...this.#shifted.map(({ change: { sheet, rect, deed }, origin }) => ({ sheet, rect, deed, origin })),
      ...[...this.#changed].map(([sheet, { rect, origin }]) => ({ sheet, rect, deed: "RangeEdited", origin })),
    ];
    this.#shifted = [];
    this.#changed.clear();
    for (const { sheet, rect, deed, origin } of deeds) {
      if (!this.workbook.sheets.includes(sheet)) continue;
      const what = {
        address: rectAddress(rect),
        changeType: deed,
        source: "Local",
        worksheetId: sheet.id,
        triggerSource: origin === "host" ? "ThisLocalAddin" : "Unknown",
        referenceId: `${sheet.id}!${rectAddress(rect)}`,
      };
      entries.push(...this.#entries(EVENT.changed, [sheet.id, ALL], what));
      for (const table of this.workbook.tables.filter((one) => one.sheet === sheet)) {
        const part = intersect(table.rect, rect);
        if (!part) continue;
        const inTable = { ...what, address: rectAddress(part), tableId: table.id };
        entries.push(...this.#entries(EVENT.tableChanged, [table.id, ALL], inTable));
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
    return this.#entries(EVENT.selectionChanged, [sheet.id, ALL], { address, worksheetId: sheet.id });
  }

  #entries(type: number, targets: string[], content: object): Entry[] {
    const json = JSON.stringify(content);
    return targets
      .filter((target) => this.#registered.has(`${type} ${target}`))
      .map((target) => [OBJECT_EVENTS, type, target, json, 0, false]);
  }
}
