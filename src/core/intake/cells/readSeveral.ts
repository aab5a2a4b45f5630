import { isUnit } from "../../indicator/units";
import { BARE_SIZES } from "../../texts/cellWords";
import type { CellReading } from "../CellReading";
import { readDigits } from "./readDigits";

const RATIO = /[∶:]/u;
const RANGE = /^([^~〜至到—–-]+)(?:[-—–~〜]|至|到)([^~〜至到—–-]+)$/u;

/**
 * A cell with more figures than one: a ratio 21.5∶36.1∶42.4 (I14), a range 3560-3570, 8.1%～8.6% with the lower end first
 * (I15). A higher end first (8-6) is none of both.
 *
 * @example readSeveral("8.1~8.6") // { kind: "range", low: 8.1, high: 8.6, percent: false, unit: null }
 */
export function readSeveral(folded: string): CellReading | null {
  if (RATIO.test(folded)) {
    const parts = folded.split(RATIO).map(wholeFigure);
    return parts.every((part) => part !== null) ? { kind: "ratio", parts } : null;
  }
  const [, first = "", last = ""] = RANGE.exec(folded) ?? [];
  const [low, high] = [readDigits(first), readDigits(last)];
  if (!low || !high || low.value > high.value) return null;
  const isFigure = [low.rest, high.rest].every((rest) => ["", "%"].includes(rest));
  const hasUnit = low.rest === "" && high.rest !== "%" && (isUnit(high.rest) || BARE_SIZES.includes(high.rest));
  if (!isFigure && !hasUnit) return null;
  return {
    kind: "range",
    low: low.value,
    high: high.value,
    percent: high.rest === "%",
    unit: hasUnit ? high.rest : null,
  };
}

function wholeFigure(text: string): number | null {
  const digits = readDigits(text);
  return digits?.rest === "" ? digits.value : null;
}
