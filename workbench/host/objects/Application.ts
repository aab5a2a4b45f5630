import { HostObject } from "../HostObject";
import { Later } from "../Later";
import { notImplemented } from "../HostError";
import { CultureInfoObject } from "./CultureInfo";
import { oneOf } from "./RangeFormat";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel.Application. */
export class ApplicationObject extends HostObject {
  static override readonly navigation = ["cultureInfo", "iterativeCalculation"];
  readonly className = "Application";

  get cultureInfo(): CultureInfoObject {
    return new CultureInfoObject(this.host);
  }
  get iterativeCalculation(): IterativeCalculationObject {
    return new IterativeCalculationObject(this.host);
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

/** Excel.IterativeCalculation: off, with the limits a new workbook has. Circles are told, never gone round in. */
export class IterativeCalculationObject extends HostObject {
  readonly className = "IterativeCalculation";

  get enabled(): boolean {
    return false;
  }
  set enabled(value: boolean) {
    if (value) throw notImplemented("IterativeCalculation.enabled = true");
  }
  get maxIteration(): number {
    return 100;
  }
  set maxIteration(value: number) {
    if (value !== this.maxIteration) throw notImplemented("IterativeCalculation.maxIteration other than 100");
  }
  get maxChange(): number {
    return 0.001;
  }
  set maxChange(value: number) {
    if (value !== this.maxChange) throw notImplemented("IterativeCalculation.maxChange other than 0.001");
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
