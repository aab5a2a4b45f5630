import { roundDecimal } from "../../numbers/roundDecimal";
import {
  a1,
  Derived,
  NOTHING,
  operand,
  readOperand,
  type At,
  type CellValue,
  type Operand,
  type ReadCell,
} from "./Derived";

/** Differences of rates are kept on so many decimals, like the pulls. */
const POINT_DECIMALS = 10;

function change(read: ReadCell, current: At, base: Operand, decimals: number): number | null {
  const [now, before]: CellValue[] = [read(current), readOperand(read, base)];
  return typeof now === "number" && typeof before === "number" ? roundDecimal(now - before, decimals, "up") + 0 : null;
}

/** Change of a rate in percent, in percentage points (R6); — where either rate is missing. */
export function pointChangeCell(current: At, base: Operand): Derived {
  const [now, before] = [a1(current), operand(base)];
  const plain = `IF(COUNT(${now},${before})=2,ROUND(${now}-${before},${POINT_DECIMALS}),"${NOTHING}")`;
  return new Derived(plain, null, (read) => change(read, current, base, POINT_DECIMALS) ?? NOTHING);
}

/** The same with its word beside it, for columns that hold growths too: +0.3 百分点. */
export function pointChangeText(current: At, base: Operand, decimals: number, word: string): Derived {
  const [now, before] = [a1(current), operand(base)];
  const zero = (0).toFixed(decimals);
  const shown = `TEXT(ROUND(${now}-${before},${decimals}),"+${zero};-${zero};${zero}")&" ${word}"`;
  return new Derived(`IF(COUNT(${now},${before})=2,${shown},"${NOTHING}")`, null, (read) => {
    const points = change(read, current, base, decimals);
    return points === null ? NOTHING : `${points > 0 ? "+" : ""}${points.toFixed(decimals)} ${word}`;
  });
}
