import { invalidArgument } from "../HostError";
import { NAMED_COLORS } from "./namedColors";

/** A colour as #RRGGBB. */
export function color(given: unknown): string {
  const text = String(given);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = NAMED_COLORS.get(text.toLowerCase());
  if (!named) throw invalidArgument(`A colour is #RRGGBB or a name of HTML; it was ${JSON.stringify(given)}.`);
  return named;
}
