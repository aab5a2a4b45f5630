/** A method of Univer's own, taken hold of by its name because Univer offers no other way. */
type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Puts a function of ours around a method of Univer; a version of Univer without that method is refused. */
export function wrap(
  owner: object,
  name: string,
  by: (original: (...args: unknown[]) => unknown, ...args: unknown[]) => unknown,
): void {
  const methods = owner as Record<string, Method | undefined>;
  const original = methods[name]?.bind(owner);
  if (!original) throw new Error(`This version of Univer has no ${name}: check what workbench/engine wraps.`);
  methods[name] = (...args) => by(original, ...args);
}
