import type { DataRow } from "../../core/data/DataRow";
import { cellSource } from "../../core/intake/cellSource";
import type { Decision } from "../../core/intake/Doubt";
import type { FileReading } from "../../core/intake/FileReading";
import type { RawSheet } from "../../core/intake/RawSheet";
import { withDoubts } from "../../core/intake/readSheets";
import { shapeKey } from "../../core/intake/shapeKey";
import { toRows } from "../../core/intake/toRows";
import { understand } from "../../core/intake/understand";
import type { Choices, Understanding } from "../../core/intake/Understanding";
import type { Answer, ReadWith, Request } from "./messages";
import { summaryOf } from "./summaryOf";

const ROWS_A_MESSAGE = 1_000;
const DOUBTS_A_MESSAGE = 500;

/** The sheets that were read, kept where they are understood; asked again with other choices, only those steps run anew. */
export class ReadingDesk {
  private sheets: RawSheet[] = [];
  private with: ReadWith | null = null;
  private earlier: DataRow[] = [];
  /** The last answer: a decision about a doubt changes the rows alone. */
  private last: { sheet: number; choices: string; understanding: Understanding } | null = null;

  take(reading: FileReading): Answer {
    if ("refusal" in reading) return { kind: "refused", refusal: reading };
    this.sheets = reading.sheets;
    this.last = null;
    const heads = reading.sheets.map((sheet) => ({
      name: sheet.name,
      shape: shapeKey(sheet),
      cells: sheet.cells.reduce((sum, line) => sum + line.length, 0),
    }));
    return { kind: "heads", heads, notices: reading.notices };
  }

  readWith(how: ReadWith): void {
    this.with = how;
    this.earlier = [];
    this.last = null;
  }

  addEarlier(rows: readonly DataRow[]): void {
    for (const row of rows) this.earlier.push(row);
  }

  /** Understands one sheet and tells it in pieces. */
  *answer({ sheet: number, choices, decisions }: Extract<Request, { kind: "understand" }>): Generator<Answer> {
    const sheet = this.sheets[number];
    if (!sheet || !this.with) throw new Error(`There is no sheet ${number} to understand.`);
    let understanding = this.known(number, choices);
    if (!understanding) {
      const understood = understand(sheet, { ...this.with, choices });
      yield { kind: "progress", part: 0.5 };
      understanding = withDoubts(understood, sheet, { ...this.with, earlier: this.earlier });
      this.last = { sheet: number, choices: JSON.stringify(choices), understanding };
    }
    yield { kind: "progress", part: 0.7 };
    yield { kind: "summary", summary: summaryOf(sheet, understanding) };
    for (const doubts of piecesOf(understanding.doubts, DOUBTS_A_MESSAGE)) yield { kind: "doubts", doubts };
    const decided: ReadonlyMap<string, Decision> = new Map(decisions);
    const { rows } = toRows(understanding, decided, { ...this.with, sheet, source: cellSource(sheet) });
    yield { kind: "progress", part: 0.9 };
    for (const piece of piecesOf(rows, ROWS_A_MESSAGE)) yield { kind: "rows", rows: piece };
    yield { kind: "understood" };
  }

  private known(sheet: number, choices: Choices): Understanding | null {
    const isSame = this.last?.sheet === sheet && this.last.choices === JSON.stringify(choices);
    return isSame ? this.last!.understanding : null;
  }
}

function* piecesOf<One>(list: readonly One[], size: number): Generator<One[]> {
  for (let first = 0; first < list.length; first += size) yield list.slice(first, first + size);
}
