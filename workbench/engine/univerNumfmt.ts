import { formatColor as colorOf, isValidFormat } from "numfmt";
import { numberText, readableFormat } from "../model/numberText";

/**
 * What the bundles give Univer in the place of the library numfmt (scripts/univer-speed.mjs): the same, but formats of
 * Chinese Excel are understood, in cells and by TEXT. Without a language, as in TEXT, words are those of Chinese Excel.
 */
export * from "numfmt";

export function format(pattern: string, value: unknown, options: { locale?: string; throws?: boolean } = {}): string {
  if (typeof value !== "number" && typeof value !== "string" && typeof value !== "boolean") return "";
  if (pattern === "") return "";
  const locale = options.locale ?? "zh-CN";
  if (!isValidFormat(readableFormat(pattern, locale.startsWith("zh"))) && options.throws !== false) {
    throw new Error(`This is no number format: ${pattern}`);
  }
  return numberText(value, pattern, locale);
}

export function formatColor(pattern: string, value: unknown, options?: Parameters<typeof colorOf>[2]) {
  return colorOf(readableFormat(pattern, true), value, options);
}
