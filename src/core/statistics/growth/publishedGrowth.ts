import { movePoint } from "../../numbers/movePoint";
import { Misuse } from "../Answer";

/** How a published growth is written: as a fraction (0.121), as a percent number (12.1), or not said. */
export type GrowthScale = "unsure" | "fraction" | "percent";

/** Above this, a growth of unsaid scale is taken for a percent number written without its sign. */
const LARGEST_SURE_GROWTH = 1;

/**
 * A published growth as a fraction: 0.121 is 12.1 %.
 *
 *     fraction  the growth as it is
 *     percent   growth / 100, exact in its printed digits
 *     unsure    the growth as it is, up to 100 % either way
 *
 * Convention: 12.1 most often means 12.1 %, but a rise of 1,210 % exists too (D7: 增长超700%), so that beyond 100 %
 * nothing is guessed and the scale has to be said: that is the only refusal.
 *
 * @example publishedGrowth(23.75, "percent") // 0.2375: output of 湖镇镇, 2024 (D3)
 */
export function publishedGrowth(growth: number, scale: GrowthScale): number | Misuse {
  if (scale === "percent") return movePoint(growth, -2);
  if (scale === "unsure" && Math.abs(growth) > LARGEST_SURE_GROWTH)
    return new Misuse("growthScaleUnsure", String(growth));
  return growth;
}
