import { HostError, itemNotFound } from "./HostError";
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
    if (object.isGone) throw itemNotFound("The requested resource doesn't exist: its worksheet was deleted.");
    return object;
  }

  release(reference: string): void {
    this.#kept.delete(reference);
  }

  get size(): number {
    return this.#kept.size;
  }
}
