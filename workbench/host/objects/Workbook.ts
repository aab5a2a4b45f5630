import { parseRect } from "../../model/address";
import { ALL, EVENT } from "../eventNumbers";
import { HostObject } from "../HostObject";
import { itemNotFound, notImplemented } from "../HostError";
import { Later } from "../Later";
import { ApplicationObject, RuntimeObject } from "./Application";
import { BindingCollectionObject } from "./Bindings";
import { CommentCollectionObject } from "./Comments";
import { CustomXmlPartCollectionObject } from "./CustomXmlParts";
import { DocumentPropertiesObject } from "./DocumentProperties";
import { FunctionsObject } from "./Functions";
import { insertWorksheets, type InsertOptions } from "./insertWorksheets";
import { NamedItemCollectionObject } from "./Names";
import { RangeObject } from "./Range";
import { RangeAreasObject } from "./RangeAreas";
import { oneOf } from "./RangeFormat";
import { SettingCollectionObject } from "./Settings";
import { StyleCollectionObject } from "./Styles";
import { TableCollectionObject } from "./Tables";
import { WorkbookProtectionObject } from "./WorkbookProtection";
import { WorksheetCollectionObject } from "./WorksheetCollection";

/** Excel.Workbook: the root of everything. */
export class WorkbookObject extends HostObject {
  static override readonly navigation = [
    ...["application", "_Runtime", "worksheets", "tables", "names", "styles", "settings"],
    ...["comments", "properties", "customXmlParts", "protection", "bindings", "functions"],
  ];
  readonly className = "Workbook";

  get name(): string {
    return "workbench.xlsx";
  }
  get readOnly(): boolean {
    return false;
  }
  /** Changed since it was opened or saved; an add-in may say so itself. */
  get isDirty(): boolean {
    return this.host.workbook.dirty;
  }
  set isDirty(value: boolean) {
    this.host.workbook.dirty = Boolean(value);
  }
  get previouslySaved(): boolean {
    return this.host.workbook.saved;
  }
  get autoSave(): boolean {
    return false;
  }
  get calculationEngineVersion(): number {
    return this.application.calculationEngineVersion;
  }
  get usePrecisionAsDisplayed(): boolean {
    return false;
  }
  set usePrecisionAsDisplayed(value: boolean) {
    if (value) throw notImplemented("Workbook.usePrecisionAsDisplayed true");
  }
  /** Looks of points stay with their figures. */
  get chartDataPointTrack(): boolean {
    return true;
  }
  set chartDataPointTrack(value: boolean) {
    if (!value) throw notImplemented("Workbook.chartDataPointTrack false");
  }
  get application(): ApplicationObject {
    return new ApplicationObject(this.host);
  }
  /** Excel.RequestContext.runtime, by its name on the wire. */
  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.host);
  }
  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.host);
  }
  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.host);
  }
  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.host);
  }
  get styles(): StyleCollectionObject {
    return new StyleCollectionObject(this.host);
  }
  get settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.host);
  }

  get comments(): CommentCollectionObject {
    return new CommentCollectionObject(this.host);
  }
  get properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.host);
  }
  get customXmlParts(): CustomXmlPartCollectionObject {
    return new CustomXmlPartCollectionObject(this.host);
  }

  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.host);
  }

  get bindings(): BindingCollectionObject {
    return new BindingCollectionObject(this.host);
  }
  get functions(): FunctionsObject {
    return new FunctionsObject(this.host);
  }

  _RegisterActivatedEvent(): void {
    this.host.events.register(EVENT.workbookActivated, ALL);
  }
  _UnregisterActivatedEvent(): void {
    this.host.events.unregister(EVENT.workbookActivated, ALL);
  }

  /** Inserts sheets of another workbook, given as the bytes of its file in base 64; answers their ids. */
  insertWorksheetsFromBase64(base64: string, options?: InsertOptions | null): Later {
    return insertWorksheets(this.host, base64, options ?? {});
  }
  save(behavior: unknown): Later {
    const { save } = this.host;
    if (!save) throw notImplemented("Workbook.save where there is no place to save to");
    const { workbook } = this.host;
    const done = save(oneOf(["Save", "Prompt"], behavior ?? "Save", "The behavior of save")).then(() => () => {
      workbook.dirty = false;
      workbook.saved = true;
    });
    return new Later(done);
  }
  close(behavior: unknown): Later {
    const { close } = this.host;
    if (!close) throw notImplemented("Workbook.close where nothing can close it");
    return new Later(
      close(oneOf(["Save", "SkipSave"], behavior ?? "Save", "The behavior of close")).then(() => () => {}),
    );
  }
  getIsActiveCollabSession(): boolean {
    return false;
  }
  getSelectedRange(): RangeObject {
    return new RangeObject(this.host, this.host.workbook.active, this.host.workbook.selection);
  }
  /** The workbench has one selection of one block. */
  getSelectedRanges(): RangeAreasObject {
    return new RangeAreasObject(this.host, this.host.workbook.active, [this.host.workbook.selection]);
  }
  /** The range of a change event, by the reference the event carries. */
  _GetRangeForEventByReferenceId(reference: string): RangeObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw itemNotFound("The range of the event is gone.");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): RangeObject | null {
    const [id, address = ""] = reference.split("!");
    const sheet = this.host.workbook.sheets.find((one) => one.id === id);
    const rect = parseRect(address);
    return sheet && rect ? new RangeObject(this.host, sheet, rect) : null;
  }
  getActiveCell(): RangeObject {
    const { top, left } = this.host.workbook.selection;
    return new RangeObject(this.host, this.host.workbook.active, { top, left, bottom: top, right: left });
  }
}
