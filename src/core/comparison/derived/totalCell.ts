import { decimalSum } from "../../numbers/decimalSum";
import { columnBlock, Derived, NOTHING, type CellValue } from "./Derived";

/** Sum of a column of units, — unless every one of them has a figure. */
export function totalCell(column: number, { first, last }: { first: number; last: number }): Derived {
  const units = columnBlock(column, first, last).replaceAll("$", "");
  return new Derived(`IF(COUNT(${units})=ROWS(${units}),SUM(${units}),"${NOTHING}")`, null, (read) => {
    const values: CellValue[] = Array.from({ length: last - first + 1 }, (_, place) =>
      read({ row: first + place, column }),
    );
    const numbers = values.filter((value) => typeof value === "number");
    return numbers.length === values.length ? decimalSum(numbers) : NOTHING;
  });
}
