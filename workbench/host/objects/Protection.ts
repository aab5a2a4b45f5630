import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";

/** Excel.WorksheetProtection, to be read: no sheet of the workbench is protected. */
export class WorksheetProtectionObject extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    host: HostContext,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  get protected(): boolean {
    return false;
  }
}
