import { HostObject } from "../HostObject";
import { notImplemented } from "../HostError";
import { CultureInfoObject } from "./CultureInfo";

/** Excel.Application. The workbench always calculates by itself. */
export class ApplicationObject extends HostObject {
  static override readonly navigation = ["cultureInfo"];
  readonly className = "Application";

  get cultureInfo(): CultureInfoObject {
    return new CultureInfoObject(this.host);
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }

  get calculationMode(): string {
    return "Automatic";
  }
  set calculationMode(value: string) {
    if (value !== "Automatic") throw notImplemented(`Application.calculationMode "${value}"`);
  }
  get calculationState(): string {
    return "Done";
  }
  get calculationEngineVersion(): number {
    return 191_029;
  }

  calculate(): void {
    // The calculator listens to the workbook and the interpreter waits for it: nothing is left to start here.
  }
  suspendApiCalculationUntilNextSync(): void {
    // Results are only calculated when something reads them, or at the end of the batch.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // Each batch is drawn at once.
  }
}

/** Excel.Runtime. */
export class RuntimeObject extends HostObject {
  readonly className = "Runtime";

  get enableEvents(): boolean {
    return this.host.events.enabled;
  }
  set enableEvents(value: boolean) {
    this.host.events.enabled = Boolean(value);
  }
}
