import type { StandingCell } from "../core/comparison/refresh/SheetState";

/** As many cells as one answer holds with room to spare. */
const MOST_CELLS = 60_000;

/** What stands in blocks from A1, as many blocks and rows to a round trip as an answer holds. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly { sheet: Excel.Worksheet; rows: number; columns: number }[],
  member: "formulas" | "values",
): Promise<StandingCell[][][]> {
  const pieces = blocks.map(({ sheet, rows, columns }) => {
    const step = Math.max(1, Math.floor(MOST_CELLS / columns));
    return Array.from({ length: Math.ceil(rows / step) }, (_, place) => {
      const count = Math.min(step, rows - place * step);
      return { range: sheet.getRangeByIndexes(place * step, 0, count, columns), cells: count * columns };
    });
  });
  let waiting = 0;
  for (const { range, cells } of pieces.flat()) {
    if (waiting > 0 && waiting + cells > MOST_CELLS) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip an answer that is full, by intent
      await context.sync();
      waiting = 0;
    }
    range.load(member);
    waiting += cells;
  }
  await context.sync();
  return pieces.map((own) => own.flatMap(({ range }) => range[member] as StandingCell[][]));
}
