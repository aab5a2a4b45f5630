import { HostObject } from "../HostObject";
import { Later } from "../Later";
import { CultureInfoObject } from "./CultureInfo";
import { oneOf } from "./RangeFormat";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel.Application. */
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
    return this.host.workbook.calculationMode;
  }
  set calculationMode(value: string) {
    this.host.workbook.calculationMode = oneOf(MODES, value, "The calculation mode");
  }
  get calculationState(): string {
    return this.host.calculator.stale ? "Pending" : "Done";
  }
  get calculationEngineVersion(): number {
    return 191_029;
  }

  calculate(type: unknown): Later {
    oneOf(["Recalculate", "Full", "FullRebuild"], type, "The calculation type");
    return new Later(this.host.calculator.calculate().then(() => () => null));
  }
  suspendApiCalculationUntilNextSync(): void {
    this.host.suspendCalculation();
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
