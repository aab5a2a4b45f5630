/** A number in a cell shown as a percentage: 0.137 that the person sees as 13.7 %. */
export class PercentNumber {
  constructor(readonly value: number) {}
  toString(): string {
    return String(this.value);
  }
}

/** What is read out of a cell of a sheet or a field of a file. */
export type SheetCell = string | number | boolean | null | PercentNumber;
