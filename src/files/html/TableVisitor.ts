import type { CellAllowance } from "../SheetBuilder";
import type { HtmlVisitor } from "./scanHtml";
import { TableBuilder } from "./TableBuilder";

/** A cell that is open: its text so far, and how far it reaches. */
interface OpenCell {
  text: string;
  rowspan: string | undefined;
  colspan: string | undefined;
}

interface OpenTable {
  builder: TableBuilder;
  cell: OpenCell | null;
}

/** An element that a reader of the page does not see. */
interface Unseen {
  name: string;
  /** Elements of its name that are open, itself counted. */
  depth: number;
  /** Whether it stands in a table: then it ends with its cell at the latest, should its own end be missing. */
  inTable: boolean;
  /** Tables open within it. */
  tables: number;
}

/** Elements that never have contents. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const CELLS = new Set(["td", "th", "tr"]);
const LINES = new Set("br p div li dd dt h1 h2 h3 h4 h5 h6".split(" "));
const UNSEEN = new Set(["script", "style", "template", "noscript", "textarea", "xmp", "noembed", "object"]);
/** Digits set high are footnote marks or powers: written as such, they cannot run into a figure. */
const HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Gathers the tables of a web page; a table within a table is one of its own. */
export class TableVisitor implements HtmlVisitor {
  readonly tables: TableBuilder[] = [];
  title = "";
  private readonly stack: OpenTable[] = [];
  private unseen: Unseen | null = null;
  private high = 0;
  private inTitle = false;

  constructor(
    private readonly name: string,
    private readonly allowance: CellAllowance,
  ) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.unseen && !this.leave(CELLS.has(name))) {
      if (name === this.unseen.name) this.unseen.depth++;
      if (name === "table") this.unseen.tables++;
      return;
    }
    const hidden = UNSEEN.has(name) || isHidden(attributes);
    if (name === "title") this.inTitle = true;
    if (name === "table" && !hidden) this.openTable();
    const table = this.stack.at(-1);
    if (!table) {
      if (hidden && !VOID.has(name)) this.hide(name, false);
      return;
    }
    // The caption of a table is its title, in a row of its own.
    if (name === "tr" || name === "caption") {
      closeCell(table);
      // Rows that Excel hides come along with its tables.
      table.builder.openRow(hidden);
      if (name === "caption" && !hidden) table.cell = { text: "", rowspan: undefined, colspan: undefined };
    } else if (hidden && !VOID.has(name)) {
      if (name === "td" || name === "th") closeCell(table);
      this.hide(name, true);
    } else if (name === "td" || name === "th") {
      closeCell(table);
      table.cell = { text: "", rowspan: attributes.get("rowspan"), colspan: attributes.get("colspan") };
    } else if (name === "sup") this.high++;
    else if (LINES.has(name) && table.cell) table.cell.text += "\n";
  }

  close(name: string): void {
    if (this.unseen && !this.leave(CELLS.has(name) || name === "table")) {
      if (name === "table") this.unseen.tables--;
      if (name === this.unseen.name && --this.unseen.depth === 0) this.unseen = null;
      return;
    }
    if (name === "title") this.inTitle = false;
    const table = this.stack.at(-1);
    if (!table) return;
    if (name === "table") {
      closeCell(table);
      this.stack.pop();
    } else if (CELLS.has(name) || name === "caption") closeCell(table);
    else if (name === "sup") this.high = Math.max(0, this.high - 1);
    else if (LINES.has(name) && table.cell) table.cell.text += "\n";
  }

  text(text: string): void {
    if (this.unseen) return;
    if (this.inTitle) this.title += text;
    const cell = this.stack.at(-1)?.cell;
    if (!cell) return;
    const flat = text.replace(/[ \t\r\n\f]+/g, " ");
    cell.text += this.high ? flat.replace(/\d/g, (digit) => HIGH[Number(digit)]!).replace(/[[\]()]/g, "") : flat;
  }

  /** Closes what a page that ends too early left open. */
  end(): void {
    for (const table of this.stack.splice(0)) closeCell(table);
  }

  private hide(name: string, inTable: boolean): void {
    this.unseen = { name, depth: 1, inTable, tables: name === "table" ? 1 : 0 };
  }

  /** Whether what is unseen is over where a cell or a row begins or ends. */
  private leave(atCell: boolean): boolean {
    if (!atCell || !this.unseen?.inTable || this.unseen.tables > 0) return false;
    this.unseen = null;
    return true;
  }

  private openTable(): void {
    const builder = new TableBuilder(this.name, this.allowance);
    this.tables.push(builder);
    this.stack.push({ builder, cell: null });
  }
}

function closeCell(table: OpenTable): void {
  if (!table.cell) return;
  const text = table.cell.text
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .replace(/^[ \n]+|[ \n]+$/g, "");
  table.builder.put(text, table.cell.rowspan, table.cell.colspan);
  table.cell = null;
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0) return false;
  return attributes.has("hidden") || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get("style") ?? "");
}
