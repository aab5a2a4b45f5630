interface Strip {
  sheet: Excel.Worksheet;
  left: number;
}

/** Copies rows of a strip of columns to other rows, formulas along as a copy of cells takes them. */
export function carryRows(
  moves: readonly { from: number; to: number }[],
  { from: source, to: target, columns }: { from: Strip; to: Strip; columns: number },
): void {
  for (const { from, to, count } of runsOf(moves)) {
    target.sheet
      .getRangeByIndexes(to, target.left, count, columns)
      .copyFrom(source.sheet.getRangeByIndexes(from, source.left, count, columns), Excel.RangeCopyType.all);
  }
}

/** Neighbouring rows that move together. */
function runsOf(moves: readonly { from: number; to: number }[]): { from: number; to: number; count: number }[] {
  const runs: { from: number; to: number; count: number }[] = [];
  for (const { from, to } of moves) {
    const last = runs.at(-1);
    if (last && last.from + last.count === from && last.to + last.count === to) last.count++;
    else runs.push({ from, to, count: 1 });
  }
  return runs;
}
