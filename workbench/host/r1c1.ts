import { MAX_COLUMNS, MAX_ROWS, columnName } from "../model/address";
import { mapReferences, type End } from "../model/formulaReferences";
import { invalidArgument } from "./HostError";

/** The formula of a cell in R1C1 notation. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, ({ ends }) => {
    const parts = ends.map((end) => endText(end, row, column));
    return parts.length === 2 && parts[0] === parts[1] ? parts[0]! : parts.join(":");
  });
}

function endText(end: End, row: number, column: number): string {
  const part = (letter: string, one: { at: number; fixed: boolean } | undefined, home: number) => {
    if (!one) return "";
    if (one.fixed) return letter + (one.at + 1);
    return one.at === home ? letter : `${letter}[${one.at - home}]`;
  };
  return part("R", end.row, row) + part("C", end.column, column);
}

/** Texts, sheets in quotes, brackets of tables, then references: R[1]C2, R3:R5, C[-1], RC. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\]\u0080-\uffff])(?:R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)|([RC])(\[-?\d+\]|\d+)(?::[RC](\[-?\d+\]|\d+))?)(?![\w.(\u0080-\uffff])|[^\s"'(),:;!+\-*/^&=<>]+/gi;

/** The formula of a cell, given in R1C1 notation, in A1 notation. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    PARTS,
    (part: string, rowPart?: string, columnPart?: string, letter?: string, first?: string, last?: string) => {
      if (rowPart !== undefined && columnPart !== undefined) {
        const [rowAt, columnAt] = [placeOf(rowPart, row, MAX_ROWS), placeOf(columnPart, column, MAX_COLUMNS)];
        return dollar(columnPart) + columnName(columnAt) + dollar(rowPart) + (rowAt + 1);
      }
      if (letter === undefined || first === undefined) return part;
      const ends = [first, last ?? first].map((end) => {
        if (letter.toUpperCase() === "R") return dollar(end) + (placeOf(end, row, MAX_ROWS) + 1);
        return dollar(end) + columnName(placeOf(end, column, MAX_COLUMNS));
      });
      return ends.join(":");
    },
  );
}

function dollar(part: string): string {
  return /^\d/.test(part) ? "$" : "";
}

function placeOf(part: string, home: number, room: number): number {
  const at = part === "" ? home : part.startsWith("[") ? home + Number(part.slice(1, -1)) : Number(part) - 1;
  if (at < 0 || at >= room) throw invalidArgument(`The reference ${part} is not on the sheet.`);
  return at;
}
