import type { Choices } from "../core/intake/Understanding";
import { inExcel } from "./failure";

/** What was chosen for sheets of a shape, the last used first. Only heads and choices: no figures leave their sheet. */
export type RememberedChoices = [shape: string, choices: Choices][];

const KEY = "townIndicatorsIntake";
const MOST_SHAPES = 40;

/** The choices that this workbook remembers. */
export function readChoices(): Promise<RememberedChoices> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
    await context.sync();
    return setting.isNullObject ? [] : parsed(setting.value);
  });
}

/** Remembers choices in the workbook itself, so that next month's sheet of the same shape is read alike. */
export function rememberChoices(chosen: RememberedChoices): Promise<void> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
    await context.sync();
    const before = setting.isNullObject ? [] : parsed(setting.value);
    const kept = before.filter(([shape]) => !chosen.some(([other]) => other === shape));
    context.workbook.settings.add(KEY, JSON.stringify([...chosen, ...kept].slice(0, MOST_SHAPES)));
    await context.sync();
  });
}

/** A setting that something else wrote under our name is none of ours. */
function parsed(value: unknown): RememberedChoices {
  try {
    const list: unknown = JSON.parse(String(value));
    return Array.isArray(list) ? (list as RememberedChoices).filter((entry) => Array.isArray(entry)) : [];
  } catch {
    return [];
  }
}
