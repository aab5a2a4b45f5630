/** Text that Excel takes as it stands: it begins with a letter or a dash and has nothing a number or a date needs. */
const PLAIN = /^[\p{L}—（(][^\d０-９:：]*$/u;
const KEYWORD = /^(true|false)$/iu;

/**
 * A text as it must be written into a cell so that Excel keeps it as text: never a formula ("=1+1"),
 * a date ("1-5", "2018年1月") or a number. The leading apostrophe is Excel's own mark for text and does not show.
 */
export function safeText(text: string): string {
  return text === "" || (PLAIN.test(text) && !KEYWORD.test(text)) ? text : `'${text}`;
}
