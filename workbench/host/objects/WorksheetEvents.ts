import type { Sheet } from "../../model/Sheet";
import { EVENT } from "../eventNumbers";
import type { HostContext } from "../HostContext";
import { HostObject } from "../HostObject";

/** The events of a sheet, each put on and off by members of office.js's own. */
export abstract class WorksheetEvents extends HostObject {
  constructor(
    host: HostContext,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  _RegisterDataChangedEvent(): void {
    this.host.events.register(EVENT.changed, this.sheet.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.unregister(EVENT.changed, this.sheet.id);
  }
  _RegisterActivatedEvent(): void {
    this.host.events.register(EVENT.activated, this.sheet.id);
  }
  _UnregisterActivatedEvent(): void {
    this.host.events.unregister(EVENT.activated, this.sheet.id);
  }
  _RegisterDeactivatedEvent(): void {
    this.host.events.register(EVENT.deactivated, this.sheet.id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.host.events.unregister(EVENT.deactivated, this.sheet.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.events.register(EVENT.selectionChanged, this.sheet.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.events.unregister(EVENT.selectionChanged, this.sheet.id);
  }
  _RegisterFormatChangedEvent(): void {
    this.host.events.register(EVENT.formatChanged, this.sheet.id);
  }
  _UnregisterFormatChangedEvent(): void {
    this.host.events.unregister(EVENT.formatChanged, this.sheet.id);
  }
  _RegisterCalculatedEvent(): void {
    this.host.events.register(EVENT.calculated, this.sheet.id);
  }
  _UnregisterCalculatedEvent(): void {
    this.host.events.unregister(EVENT.calculated, this.sheet.id);
  }
  _RegisterSingleClickedEvent(): void {
    this.host.events.register(EVENT.singleClicked, this.sheet.id);
  }
  _UnregisterSingleClickedEvent(): void {
    this.host.events.unregister(EVENT.singleClicked, this.sheet.id);
  }
  _RegisterFormulaChangedEvent(): void {
    this.host.events.register(EVENT.formulaChanged, this.sheet.id);
  }
  _UnregisterFormulaChangedEvent(): void {
    this.host.events.unregister(EVENT.formulaChanged, this.sheet.id);
  }
  _RegisterRowSortedEvent(): void {
    this.host.events.register(EVENT.rowSorted, this.sheet.id);
  }
  _UnregisterRowSortedEvent(): void {
    this.host.events.unregister(EVENT.rowSorted, this.sheet.id);
  }
  _RegisterColumnSortedEvent(): void {
    this.host.events.register(EVENT.columnSorted, this.sheet.id);
  }
  _UnregisterColumnSortedEvent(): void {
    this.host.events.unregister(EVENT.columnSorted, this.sheet.id);
  }
  _RegisterRowHiddenChangedEvent(): void {
    this.host.events.register(EVENT.rowHiddenChanged, this.sheet.id);
  }
  _UnregisterRowHiddenChangedEvent(): void {
    this.host.events.unregister(EVENT.rowHiddenChanged, this.sheet.id);
  }
  _RegisterProtectionChangedEvent(): void {
    this.host.events.register(EVENT.protectionChanged, this.sheet.id);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.host.events.unregister(EVENT.protectionChanged, this.sheet.id);
  }
  _RegisterEventNameChanged(): void {
    this.host.events.register(EVENT.nameChanged, this.sheet.id);
  }
  _UnregisterEventNameChanged(): void {
    this.host.events.unregister(EVENT.nameChanged, this.sheet.id);
  }
  _RegisterEventVisibilityChanged(): void {
    this.host.events.register(EVENT.visibilityChanged, this.sheet.id);
  }
  _UnregisterEventVisibilityChanged(): void {
    this.host.events.unregister(EVENT.visibilityChanged, this.sheet.id);
  }
}
