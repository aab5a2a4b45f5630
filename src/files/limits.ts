/** Bytes of a file; what is larger takes longer than anyone waits, and more memory than an Office web view has. */
export const MOST_BYTES = 60_000_000;

/** Bytes that a workbook may unpack to: a real one of `MOST_BYTES` stays below, a bomb does not. */
export const MOST_UNPACKED = 1_000_000_000;

/** Cells of a file, blanks between them counted: what a page can hold beside Excel. */
export const MOST_CELLS = 5_000_000;

/** Characters between two tags, and in a tag: a cell holds 32,767. */
export const MOST_TEXT = 1_000_000;
