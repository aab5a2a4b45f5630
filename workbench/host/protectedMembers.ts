import type { Sheet } from "../model/Sheet";
import type { HostObject } from "./HostObject";
import { checkAllowed, checkUnprotected } from "./objects/locks";

/**
 * What the protection of a sheet says of whole families of classes: which option allows to change them, as Excel's
 * dialog puts it ("Format cells" is for conditional formats too, "Edit objects" for charts and comments), or that none does.
 */
const FAMILIES: [classes: RegExp, option: string | undefined][] = [
  [/^Chart/, "allowEditObjects"],
  [/^Comment/, "allowEditObjects"],
  [/Conditional/, "allowFormatCells"],
  [/^DataValidation$/, undefined],
];
/** Methods that change nothing. */
const READS = /^(_|get|load)/i;

/** Refuses to change, on a protected sheet, what its protection does not allow: by a method or by a property. */
export function checkProtected(object: HostObject, method?: string): void {
  const { sheet } = object as unknown as { sheet?: Sheet };
  if (!sheet?.protection || (method !== undefined && READS.test(method))) return;
  const family = FAMILIES.find(([classes]) => classes.test(object.className));
  if (!family) return;
  if (family[1] === undefined) checkUnprotected(sheet, object.className);
  else checkAllowed(sheet, family[1]);
}
