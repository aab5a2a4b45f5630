/** Rates are kept on this many decimals, so that equal rates tie although they come from different divisions (R48). */
export const RATE_DECIMALS = 12;

/** A text as a literal in a formula; only texts of our own catalogue go in. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
