import type { Injector } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";

/** Puts Univer's own trigger of calculation aside; its progress bar then has nothing to show. */
export function silenceTrigger(injector: Injector): void {
  const trigger = injector.get(TriggerCalculationController);
  trigger.dispose();
  Object.assign(trigger, { progress$: new BehaviorSubject({ done: 0, count: 0 }) });
}
