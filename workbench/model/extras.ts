import type { Rect } from "./address";

/** A threaded comment, or (without a thread) a plain note, on a cell. Rows and columns are zero-based. */
export interface Comment {
  id: string;
  kind: "comment" | "note";
  row: number;
  column: number;
  author: string;
  text: string;
  /** ISO date; notes have none. */
  created?: string;
  resolved?: boolean;
  replies: { id: string; author: string; text: string; created?: string }[];
}

/** A link on a cell: to an address of the web, or to a place in the workbook such as 'Data'!A1. */
export interface Hyperlink {
  row: number;
  column: number;
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

/** Protection of a sheet; the options name what stays allowed. */
export interface SheetProtection {
  password?: string;
  /** The password as a file holds it: it can be kept and written again, but not be read back. */
  storedPassword?: Record<string, string>;
  options: Record<string, boolean | string>;
}

/** Protection of the workbook's structure. */
export interface WorkbookProtection {
  password?: string;
  /** The password as a file holds it. */
  storedPassword?: Record<string, string>;
}

/** A filter over a block; each criterion is for a column of it, counted from 0. */
export interface AutoFilter {
  rect: Rect;
  criteria: {
    column: number;
    values?: string[];
    criterion1?: string;
    criterion2?: string;
    operator?: "And" | "Or";
    /** The largest or smallest numbers: so many, or so many in a hundred. */
    top?: { end: "Top" | "Bottom"; percent: boolean; count: number };
    average?: "Above" | "Below";
  }[];
}

export interface CustomXmlPart {
  id: string;
  xml: string;
}

/** The properties of the document that people fill in. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
}

export function emptyProperties(): DocumentProperties {
  return { title: "", subject: "", author: "", keywords: "", comments: "", category: "", manager: "", company: "" };
}
