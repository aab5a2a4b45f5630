import type { RawSheet } from "./RawSheet";

/** Why a file was not read; each has a sentence with a way out in `texts/files`. */
export type FileRefusalCode =
  | "empty"
  | "tooLarge"
  | "tooManyCells"
  | "oldExcel"
  | "binaryExcel"
  | "wps"
  | "encrypted"
  | "broken"
  | "bomb"
  | "otherFile"
  | "openDocument"
  | "picture"
  | "pdf"
  | "archive"
  | "xmlSpreadsheet"
  | "nothingInCells"
  | "onlyPictures"
  | "onlyCharts"
  | "noTable"
  | "nothingCopied"
  | "notText"
  | "brokenQuote";

/** A file that was not read. */
export interface FileRefusal {
  refusal: FileRefusalCode;
  /** Figures and names for the sentence. */
  args: string[];
}

/** What a person must know about a file that was read; `sheet` is "" where the whole file is meant. */
export type FileNoticeCode =
  | "macros"
  | "pictures"
  | "charts"
  | "pivot"
  | "hiddenSheet"
  | "uncalculated"
  | "otherFormat"
  | "emptySheet"
  | "skippedTables";

export interface FileNotice {
  code: FileNoticeCode;
  sheet: string;
  args: string[];
}

/** The sheets of a file that hold something, in their order; hidden ones are left out and told. */
export interface FileContents {
  sheets: RawSheet[];
  notices: FileNotice[];
}

export type FileReading = FileContents | FileRefusal;
