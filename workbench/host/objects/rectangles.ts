import { intersect, type Rect } from "../../model/address";

/** What is left of a block when another is taken out of it: up to four blocks, above, below, left and right. */
export function without(rect: Rect, taken: Rect): Rect[] {
  const hole = intersect(rect, taken);
  if (!hole) return [rect];
  const parts = [
    { ...rect, bottom: hole.top - 1 },
    { ...rect, top: hole.bottom + 1 },
    { ...rect, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...rect, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
