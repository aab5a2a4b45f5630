import { Sheet } from "../model/Sheet";
import { HostError, itemNotFound } from "./HostError";
import type { HostContext } from "./HostContext";
import type { HostObject } from "./HostObject";

/** The objects kept for the add-in across batches. A reference belongs to one object path, not to one object. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  #next = 1;

  keep(object: HostObject): string {
    const reference = `workbench:${this.#next++}`;
    this.#kept.set(reference, object);
    return reference;
  }

  get(reference: string): HostObject {
    const object = this.#kept.get(reference);
    if (!object)
      throw new HostError("InvalidReference", `This reference is not valid for the current operation: ${reference}.`);
    if (isGone(object)) throw itemNotFound("The requested resource doesn't exist: its worksheet was deleted.");
    return object;
  }

  release(reference: string): void {
    this.#kept.delete(reference);
  }

  get size(): number {
    return this.#kept.size;
  }
}

/** The object lies on a sheet that was deleted: it is there no longer. */
function isGone(object: HostObject): boolean {
  const { sheet, host } = object as unknown as { sheet?: unknown; host: HostContext };
  return sheet instanceof Sheet && !host.workbook.sheets.includes(sheet);
}
