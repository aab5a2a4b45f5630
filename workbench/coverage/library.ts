/** A member that the library itself has, with what it says to the host where that can be seen. */
export interface LibraryMember {
  /** For an event: the method of the host that its registration calls. */
  registers?: string;
}

/** Every class that the loaded Excel namespace holds, with the members of its prototype. */
export function readLibrary(excel: object): Map<string, Map<string, LibraryMember>> {
  const classes = new Map<string, Map<string, LibraryMember>>();
  for (const [className, type] of Object.entries(excel)) {
    if (typeof type !== "function" || typeof type.prototype !== "object" || className.startsWith("_")) continue;
    classes.set(className, membersIn(type.prototype as object));
  }
  return classes;
}

function membersIn(prototype: object): Map<string, LibraryMember> {
  const members = new Map<string, LibraryMember>();
  for (let now = prototype; now !== Object.prototype; now = Object.getPrototypeOf(now) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(now))) {
      if (name.startsWith("_") || name === "constructor" || members.has(name)) continue;
      members.set(name, { registers: /_Register\w+/.exec(String(descriptor.get ?? ""))?.[0] });
    }
  }
  return members;
}
