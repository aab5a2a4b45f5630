import type { Sheet } from "../../model/Sheet";
import type { HostContext } from "../HostContext";
import { HostObject } from "../HostObject";

/** An object that shows one thing of the model (a rule, a chart, a filter) that lies on a sheet. */
export abstract class SheetPart<T> extends HostObject {
  constructor(
    host: HostContext,
    protected readonly sheet: Sheet,
    protected readonly model: T,
  ) {
    super(host);
  }
}
