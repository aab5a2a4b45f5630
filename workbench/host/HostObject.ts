import { invalidArgument, itemNotFound, notImplemented } from "./HostError";
import type { HostContext } from "./HostContext";

/**
 * An object of the Excel API as the add-in sees it. Its getters are the properties and its methods the
 * methods of the API, by their public names; everything else is kept in fields, which the wire cannot reach.
 */
export abstract class HostObject {
  /** Members that lead to another object; all other getters are plain properties. */
  static readonly navigation: readonly string[] = [];
  /** The name of the class in the Excel API. */
  abstract readonly className: string;

  constructor(protected readonly host: HostContext) {}

  /** What tells office.js which object this is: {Id}, {_Id} or nothing. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** What must be computed before the properties can be read; most objects have nothing of the kind. */
  prepare(): Promise<void> {
    return Promise.resolve();
  }
}

/** A collection: `items` of one kind, found by a key or by their place. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  /** The members in their order. */
  abstract all(): T[];

  /** The member with this key; the default compares with `keys`. */
  protected abstract find(key: unknown): T | undefined;

  getCount(): number {
    return this.all().length;
  }

  getItem(key: unknown): T {
    const found = this.find(key);
    if (!found) throw itemNotFound(`The requested resource doesn't exist: ${String(key)}.`);
    return found;
  }

  getItemOrNullObject(key: unknown): T | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: unknown): T {
    if (typeof index !== "number") throw invalidArgument("The index must be a number.");
    const found = this.all()[index];
    if (!found) throw invalidArgument(`There is no item ${index} in ${this.className}.`);
    return found;
  }
}

export interface Members {
  /** Lower-case name → name as declared. */
  properties: Map<string, string>;
  methods: Map<string, string>;
  navigation: ReadonlySet<string>;
}

/** What collections have for themselves. */
const HIDDEN = new Set(["all", "find"]);
const known = new WeakMap<object, Members>();

/** The members of the object's class that the wire may name. */
export function membersOf(object: HostObject): Members {
  const type = object.constructor as typeof HostObject;
  let members = known.get(type);
  if (members) return members;
  members = { properties: new Map(), methods: new Map(), navigation: new Set(type.navigation) };
  let prototype = Object.getPrototypeOf(object) as object;
  while (prototype !== HostObject.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name in HostObject.prototype || (object instanceof HostCollection && HIDDEN.has(name))) continue;
      const list = descriptor.get || descriptor.set ? members.properties : members.methods;
      if (!list.has(name.toLowerCase())) list.set(name.toLowerCase(), name);
    }
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  known.set(type, members);
  return members;
}

/** Reads a property by its name on the wire. */
export function readProperty(object: HostObject, wireName: string): unknown {
  const name = membersOf(object).properties.get(wireName.toLowerCase());
  if (!name) throw notImplemented(`${object.className}.${camel(wireName)}`);
  return (object as unknown as Record<string, unknown>)[name];
}

/** Sets a property by its name on the wire. */
export function writeProperty(object: HostObject, wireName: string, value: unknown): void {
  const name = membersOf(object).properties.get(wireName.toLowerCase());
  if (!name) throw notImplemented(`${object.className}.${camel(wireName)}`);
  if (!Reflect.set(object, name, value)) {
    throw invalidArgument(`${object.className}.${name} cannot be set in the workbench.`);
  }
}

/** Calls a method by its name on the wire. */
export function callMethod(object: HostObject, wireName: string, values: unknown[]): unknown {
  const name = membersOf(object).methods.get(wireName.toLowerCase());
  if (!name) throw notImplemented(`${object.className}.${camel(wireName)}`);
  return (object as unknown as Record<string, (...list: unknown[]) => unknown>)[name]!(...values);
}

/** GetRange → getRange; names of the library's own, which begin with _, stay. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
