import { ALL, EVENT } from "../eventNumbers";
import { HostCollection } from "../HostObject";
import { invalidArgument } from "../HostError";
import { checkStructure } from "./locks";
import { checkedSheetName, nextSheetName } from "./sheetNames";
import { WorksheetObject } from "./Worksheet";

/** Excel.WorksheetCollection. */
export class WorksheetCollectionObject extends HostCollection<WorksheetObject> {
  readonly className = "WorksheetCollection";

  all(): WorksheetObject[] {
    return this.host.workbook.sheets.map((sheet) => new WorksheetObject(this.host, sheet));
  }
  protected find(key: unknown): WorksheetObject | undefined {
    if (typeof key !== "string") throw invalidArgument("A worksheet is named by its name or its id.");
    const { workbook } = this.host;
    const sheet = workbook.sheets.find((one) => one.id === key) ?? workbook.sheet(key);
    return sheet && new WorksheetObject(this.host, sheet);
  }

  override getCount(visibleOnly?: boolean | null): number {
    return this.host.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible").length;
  }
  add(name?: string | null): WorksheetObject {
    const { workbook } = this.host;
    checkStructure(workbook);
    const given = name === null || name === undefined ? nextSheetName(workbook) : checkedSheetName(workbook, name);
    return new WorksheetObject(this.host, workbook.addSheet(given));
  }
  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.host, this.host.workbook.active);
  }
  getFirst(visibleOnly?: boolean | null): WorksheetObject {
    return this.#visible(visibleOnly)[0]!;
  }
  getLast(visibleOnly?: boolean | null): WorksheetObject {
    return this.#visible(visibleOnly).at(-1)!;
  }

  _RegisterDataChangedEvent(): void {
    this.host.events.register(EVENT.changed, ALL);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.unregister(EVENT.changed, ALL);
  }
  _RegisterActivatedEvent(): void {
    this.host.events.register(EVENT.activated, ALL);
  }
  _UnregisterActivatedEvent(): void {
    this.host.events.unregister(EVENT.activated, ALL);
  }
  _RegisterDeactivatedEvent(): void {
    this.host.events.register(EVENT.deactivated, ALL);
  }
  _UnregisterDeactivatedEvent(): void {
    this.host.events.unregister(EVENT.deactivated, ALL);
  }
  _RegisterAddedEvent(): void {
    this.host.events.register(EVENT.added, ALL);
  }
  _UnregisterAddedEvent(): void {
    this.host.events.unregister(EVENT.added, ALL);
  }
  _RegisterDeletedEvent(): void {
    this.host.events.register(EVENT.deleted, ALL);
  }
  _UnregisterDeletedEvent(): void {
    this.host.events.unregister(EVENT.deleted, ALL);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.events.register(EVENT.selectionChanged, ALL);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.events.unregister(EVENT.selectionChanged, ALL);
  }

  _RegisterFormatChangedEvent(): void {
    this.host.events.register(EVENT.formatChanged, ALL);
  }
  _UnregisterFormatChangedEvent(): void {
    this.host.events.unregister(EVENT.formatChanged, ALL);
  }
  _RegisterCalculatedEvent(): void {
    this.host.events.register(EVENT.calculated, ALL);
  }
  _UnregisterCalculatedEvent(): void {
    this.host.events.unregister(EVENT.calculated, ALL);
  }
  _RegisterSingleClickedEvent(): void {
    this.host.events.register(EVENT.singleClicked, ALL);
  }
  _UnregisterSingleClickedEvent(): void {
    this.host.events.unregister(EVENT.singleClicked, ALL);
  }
  _RegisterFormulaChangedEvent(): void {
    this.host.events.register(EVENT.formulaChanged, ALL);
  }
  _UnregisterFormulaChangedEvent(): void {
    this.host.events.unregister(EVENT.formulaChanged, ALL);
  }
  _RegisterRowSortedEvent(): void {
    this.host.events.register(EVENT.rowSorted, ALL);
  }
  _UnregisterRowSortedEvent(): void {
    this.host.events.unregister(EVENT.rowSorted, ALL);
  }
  _RegisterColumnSortedEvent(): void {
    this.host.events.register(EVENT.columnSorted, ALL);
  }
  _UnregisterColumnSortedEvent(): void {
    this.host.events.unregister(EVENT.columnSorted, ALL);
  }
  _RegisterRowHiddenChangedEvent(): void {
    this.host.events.register(EVENT.rowHiddenChanged, ALL);
  }
  _UnregisterRowHiddenChangedEvent(): void {
    this.host.events.unregister(EVENT.rowHiddenChanged, ALL);
  }
  _RegisterProtectionChangedEvent(): void {
    this.host.events.register(EVENT.protectionChanged, ALL);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.host.events.unregister(EVENT.protectionChanged, ALL);
  }
  _RegisterEventNameChanged(): void {
    this.host.events.register(EVENT.nameChanged, ALL);
  }
  _UnregisterEventNameChanged(): void {
    this.host.events.unregister(EVENT.nameChanged, ALL);
  }
  _RegisterEventVisibilityChanged(): void {
    this.host.events.register(EVENT.visibilityChanged, ALL);
  }
  _UnregisterEventVisibilityChanged(): void {
    this.host.events.unregister(EVENT.visibilityChanged, ALL);
  }
  _RegisterEventMoved(): void {
    this.host.events.register(EVENT.moved, ALL);
  }
  _UnregisterEventMoved(): void {
    this.host.events.unregister(EVENT.moved, ALL);
  }

  #visible(visibleOnly?: boolean | null): WorksheetObject[] {
    return this.all().filter((one) => !visibleOnly || one.visibility === "Visible");
  }
}
