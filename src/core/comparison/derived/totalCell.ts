import { decimalSum } from "../../numbers/decimalSum";
import { columnBlock, Derived, NOTHING, type CellValue } from "./Derived";
import type { Population } from "./rankCell";

/** Sum of the units in these rows of a column, — unless every one of them has a figure. */
export function totalCell(column: number, rows: readonly Population[]): Derived {
  const blocks = rows.map(({ first, last }) => columnBlock(column, first, last).replaceAll("$", ""));
  const all = blocks.join(",");
  const count = blocks.map((block) => `ROWS(${block})`).join("+");
  return new Derived(`IF(COUNT(${all})=${count},SUM(${all}),"${NOTHING}")`, null, (read) => {
    const values = rows.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, place): CellValue => read({ row: first + place, column })),
    );
    const numbers = values.filter((value) => typeof value === "number");
    return numbers.length === values.length ? decimalSum(numbers) : NOTHING;
  });
}
