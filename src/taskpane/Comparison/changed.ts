/** Some fields of a thing; one that is there and undefined is taken back. */
export type ChangeOf<Thing> = { [Field in keyof Thing]?: Thing[Field] | undefined };

/** A thing with some of its fields changed or taken back. */
export function changed<Thing extends object>(thing: Thing, more: ChangeOf<Thing>): Thing {
  const all = Object.entries({ ...thing, ...more }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as Thing;
}
