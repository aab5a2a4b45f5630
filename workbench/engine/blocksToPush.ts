import type { Rect } from "../model/address";
import type { Sheet } from "../model/Sheet";

/** Univer takes in some hundred cells in a millisecond: a piece blocks the page for a tenth of a second or so. */
const PIECE_CELLS = 10_000;

/** Pushes the large ones among the blocks piece by piece and rests after each; what is no larger than a piece stays. */
export async function inPieces(blocks: Map<Sheet, Rect[]>, push: (sheet: Sheet, rect: Rect) => void): Promise<void> {
  for (let piece = takePiece(blocks); piece; piece = takePiece(blocks)) {
    push(piece.sheet, piece.rect);
    await new Promise((resume) => setTimeout(resume));
  }
}

/** Takes the upper rows off a block of more cells than a piece has; the rest of the block stays. */
function takePiece(blocks: Map<Sheet, Rect[]>): { sheet: Sheet; rect: Rect } | undefined {
  for (const [sheet, rects] of blocks) {
    for (const rect of rects) {
      const rows = Math.max(1, Math.floor(PIECE_CELLS / (rect.right - rect.left + 1)));
      if (rect.bottom - rect.top < rows) continue;
      const piece = { ...rect, bottom: rect.top + rows - 1 };
      rects[rects.indexOf(rect)] = { ...rect, top: piece.bottom + 1 };
      return { sheet, rect: piece };
    }
  }
  return undefined;
}

/** Notes one more block of a sheet. */
export function addRect(rects: Map<Sheet, Rect[]>, sheet: Sheet, rect: Rect): void {
  const known = rects.get(sheet);
  if (known) known.push(rect);
  else rects.set(sheet, [rect]);
}
