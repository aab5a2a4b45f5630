import { findIndicator, type Template } from "../../template/Template";
import type { Grid } from "../Grid";
import { bareName, readHead, type HeadReading } from "./readHead";
import { joinedName, TOTAL } from "./combineHead";

/** The name of one row of indicators, with its place among the others (I7). */
export interface RowName {
  row: number;
  reading: HeadReading;
  /** The whole name: of a part with that of its whole where the template does not know it by itself. */
  name: string;
  /** The section above, for names that would stand twice. */
  section: string;
  /** Row that this one is part of, or `null`. */
  parent: number | null;
}

const PART = /^(?:其中|内[:：]|[#＃])/u;
const RANKS: [rank: number, pattern: RegExp][] = [
  [1, /^[一二三四五六七八九十]{1,3}[、.．)]/u],
  [2, /^[(][一二三四五六七八九十]{1,3}[)]/u],
  [3, /^\d{1,2}[、.．](?!\d)/u],
  [4, /^[(]\d{1,2}[)]/u],
  [4, /^\d{1,2}\.\d{1,2}/u],
];

const BREAKDOWN = /^按.+分(?:类|组)?$|^在.*(?:总计|合计|总数|总额|其)中$|^其中$/u;

interface Entry extends RowName {
  indent: number;
  rank: number;
  isPart: boolean;
  hasFigures: boolean;
}

/** Rows of indicators from the top down: numbers of headings, indentation and 其中 tell what is part of what. */
export class Hierarchy {
  private readonly entries: Entry[] = [];
  /** Whether any row so far has a number, an indentation or a mark: without, none is part of another. */
  private isStructured = false;

  constructor(
    private readonly grid: Grid,
    private readonly template: Template,
  ) {}

  /** Adds a row by its cell of names; a row that names a measure alone takes the name above it. */
  add(row: number, column: number, hasFigures: boolean): RowName {
    const text = this.grid.text(row, column);
    const reading = readHead(text, this.template);
    const before = this.entries.at(-1);
    if (
      reading.name === "" &&
      before &&
      (reading.measure !== null || reading.unclear !== "" || reading.tier !== "" || reading.period.span !== null)
    ) {
      return { ...before, row, reading, name: before.name, parent: before.parent };
    }
    const entry: Entry = {
      row,
      reading,
      name: reading.name === "" ? bareName(text) : reading.name,
      section: "",
      parent: null,
      indent: indentOf(this.grid.written(row, column)),
      rank: RANKS.find(([, pattern]) => pattern.test(text))?.[0] ?? 0,
      isPart: PART.test(text.replace(RANKS[0]![1], "")),
      hasFigures,
    };
    this.isStructured ||= entry.isPart || entry.rank > 0 || entry.indent > 0 || !hasFigures;
    if (!this.isStructured) this.entries.length = 0;
    const parent = this.isStructured ? this.wholeOfBreakdown(this.parentOf(entry)) : undefined;
    if (parent) {
      entry.parent = parent.hasFigures ? parent.row : null;
      entry.section = parent.hasFigures ? parent.section : [parent.section, parent.name].filter(Boolean).join("/");
      if (entry.isPart && !hasFigures) entry.section = entry.name;
      if (parent.hasFigures && !BREAKDOWN.test(entry.name) && !findIndicator(this.template, entry.name))
        takeWhole(entry, parent, this.template);
    }
    this.entries.push(entry);
    return entry;
  }

  /** A new town or table begins: what stood above is no parent any more. */
  reset(): void {
    this.entries.length = 0;
  }

  /** 按产业分 and 在总计中 only say that the rows below are parts of the one above. */
  private wholeOfBreakdown(parent: Entry | undefined): Entry | undefined {
    if (!parent || parent.hasFigures || !BREAKDOWN.test(parent.name)) return parent;
    const above = this.entries.slice(0, this.entries.indexOf(parent)).reverse();
    return above.find((other) => other.hasFigures && other.parent === null && other.indent <= parent.indent) ?? parent;
  }

  private parentOf(entry: Entry): Entry | undefined {
    const above = this.entries;
    if (entry.isPart)
      return (
        above.findLast((other) => !other.isPart && other.indent <= entry.indent) ??
        above.findLast((other) => !other.isPart)
      );
    const last = above.at(-1);
    if (last?.isPart && entry.rank === 0 && entry.indent > last.indent) return this.parentOf(last);
    if (entry.rank === 0) {
      const byIndent = above.findLast((other) => other.indent < entry.indent);
      if (byIndent) return byIndent;
      const first = this.entries[0];
      return first && first.rank > 0 ? above.findLast((other) => other.rank > 0) : this.sectionAbove(above);
    }
    return above.findLast((other) => other.rank > 0 && other.rank < entry.rank) ?? this.wholeOf(entry, above);
  }

  /** A row without figures heads those below it, as long as they are not indented less. */
  private sectionAbove(above: Entry[]): Entry | undefined {
    return above.findLast((other) => !other.hasFigures);
  }

  /** 1、…, 2、… under a row without a number are its parts, where the table begins without numbers. */
  private wholeOf(entry: Entry, above: Entry[]): Entry | undefined {
    return this.entries[0]?.rank === 0
      ? above.findLast((other) => other.rank === 0 && other.indent <= entry.indent)
      : undefined;
  }
}

/** The whole name of a part, and the unit of its whole where it has none of its own. A total names no indicator. */
function takeWhole(entry: Entry, parent: Entry, template: Template): void {
  if (!TOTAL.test(parent.name)) entry.name = joinedName([parent.name, entry.name], template);
  if (entry.reading.units.length === 0) entry.reading = { ...entry.reading, units: parent.reading.units };
}

/** Columns that leading spaces take; a full-width space takes two. */
function indentOf(written: string): number {
  const [spaces = ""] = /^[\s\u00a0\u3000]*/u.exec(written) ?? [];
  return Array.from(spaces).reduce((width, space) => width + (space === "\u3000" ? 2 : 1), 0);
}
