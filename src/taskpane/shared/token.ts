import type { Theme } from "./fluent";

/** A colour or measure of the theme, as CSS. The object in which Fluent lists them all would be 7 kB of the first load. */
export function token(name: keyof Theme): string {
  return `var(--${name})`;
}
