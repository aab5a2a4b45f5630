import { CellError, isErrorCode, type CellValue } from "../../model/values";

const ITEM = /\s*("(?:[^"]|"")*"|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|true|false|#[A-Z/0]+[!?]?)\s*([,;]|$)/iy;

/** The values of a constant array, ={1,2;"甲",TRUE}; `undefined` for any other formula. */
export function arrayConstant(formula: string): CellValue[][] | undefined {
  const inner = /^=\s*\{(.+)\}\s*$/s.exec(formula)?.[1];
  if (inner === undefined) return undefined;
  const rows: CellValue[][] = [[]];
  ITEM.lastIndex = 0;
  for (let end = ","; end !== "";) {
    const item = ITEM.exec(inner);
    const value = item ? valueOf(item[1]!) : undefined;
    if (!item || value === undefined) return undefined;
    rows.at(-1)!.push(value);
    end = item[2]!;
    if (end === ";") rows.push([]);
  }
  return rows.every((row) => row.length === rows[0]!.length) ? rows : undefined;
}

function valueOf(text: string): CellValue | undefined {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const upper = text.toUpperCase();
  if (text.startsWith("#")) return isErrorCode(upper) ? new CellError(upper) : undefined;
  return Number(text);
}
