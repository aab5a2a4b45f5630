import { addRect, inPieces } from "../../workbench/engine/blocksToPush";
import type { Rect } from "../../workbench/model/address";
import { Workbook } from "../../workbench/model/Workbook";

const sheet = Workbook.withSheet("表").active;
const rect = (top: number, bottom: number, columns: number): Rect => ({ top, left: 1, bottom, right: columns });

test("a large block goes in pieces from the top, each row once, and its last rows stay for the end; small blocks stay whole", async () => {
  const blocks = new Map<typeof sheet, Rect[]>();
  addRect(blocks, sheet, rect(0, 9, 4));
  addRect(blocks, sheet, rect(100, 100 + 6_999, 4));
  const pushed: Rect[] = [];
  await inPieces(blocks, (_, piece) => void pushed.push(piece));
  expect(pushed).toEqual([rect(100, 2_599, 4), rect(2_600, 5_099, 4)]);
  expect(blocks.get(sheet)).toEqual([rect(0, 9, 4), rect(5_100, 7_099, 4)]);
});

test("others have their turn between two pieces, and what they add is pushed with the rest", async () => {
  const blocks = new Map<typeof sheet, Rect[]>([[sheet, [rect(0, 19_999, 1)]]]);
  const turns: string[] = [];
  setTimeout(() => {
    turns.push("another");
    addRect(blocks, sheet, rect(30_000, 49_999, 1));
  });
  await inPieces(blocks, (_, { top }) => void turns.push(`from ${top}`));
  expect(turns).toEqual(["from 0", "another", "from 30000"]);
});

test("a row wider than a piece goes by itself", async () => {
  const blocks = new Map([[sheet, [rect(0, 2, 16_000)]]]);
  const tops: number[] = [];
  await inPieces(blocks, (_, { top }) => void tops.push(top));
  expect(tops).toEqual([0, 1]);
});
