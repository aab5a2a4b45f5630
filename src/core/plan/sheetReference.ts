/** A name that Excel takes in front of "!" without quotes. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Plain names that would be read as a cell (A1, R1C1) or a truth value. */
const READ_OTHERWISE = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/iu;

/** A reference to cells of a named sheet: 数据!A1:B9, 'my sheet'!A1. */
export function sheetReference(sheet: string, address: string): string {
  const isPlain = PLAIN.test(sheet) && !READ_OTHERWISE.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
