import { roundDecimal } from "../../numbers/roundDecimal";
import type { SheetTexts } from "../../texts/sheet";
import { a1, Derived, type At, type ReadCell } from "./Derived";
import { formula } from "./formula";
import { literal } from "./rates";
import { metCell } from "./targetCells";

/** The cells a verdict looks at; those that the sheet lacks are left out. */
export interface VerdictCells {
  paceGap?: At;
  /** Instead of the gap once the year is over: what is not complete is missed. */
  completion?: At;
  growth?: At;
  totalGrowth?: At;
  totalName?: At;
}

export type VerdictWords = SheetTexts & { met: string; missed: string };

/** The verdict on pace, or at the end of the year on completion, and, where there is a growth of the whole to compare with, on growth. */
export function verdictCell(cells: VerdictCells, texts: VerdictWords): Derived {
  const parts = [pacePart(cells, texts), completionPart(cells, texts), speedPart(cells, texts)].filter(
    (part) => part !== null,
  );
  const plain = parts.map((part) => part.plain).join("&") || '""';
  return new Derived(plain, null, (read) => parts.map((part) => part.value(read)).join(""));
}

interface Part {
  plain: string;
  value: (read: ReadCell) => string;
}

function completionPart({ completion }: VerdictCells, texts: VerdictWords): Part | null {
  if (!completion) return null;
  const met = metCell(completion, 1, "atLeast", texts);
  return { plain: met.plain, value: (read) => String(met.value(read)) };
}

function pacePart({ paceGap }: VerdictCells, texts: SheetTexts): Part | null {
  if (!paceGap) return null;
  const gap = a1(paceGap);
  const { ahead, behind, even } = texts;
  return {
    plain: formula`IF(ISNUMBER(${gap}),IF(ROUND(${gap},1)>0,${literal(ahead)},IF(ROUND(${gap},1)<0,${literal(behind)},${literal(even)})),"")`,
    value: (read) => {
      const points = read(paceGap);
      if (typeof points !== "number") return "";
      const shown = roundDecimal(points, 1, "up");
      return shown > 0 ? ahead : shown < 0 ? behind : even;
    },
  };
}

function speedPart(
  { paceGap, completion, growth, totalGrowth, totalName }: VerdictCells,
  texts: SheetTexts,
): Part | null {
  if (!growth || !totalGrowth || !totalName) return null;
  const [own, whole] = [a1(growth), a1(totalGrowth, "row")];
  const { faster, slower, sameSpeed } = texts;
  const progress = paceGap ?? completion;
  const comma = progress ? formula`IF(ISNUMBER(${a1(progress)}),${literal(texts.comma)},"")&` : "";
  const words = formula`IF(${own}>${whole},${literal(faster)},IF(${own}<${whole},${literal(slower)},${literal(sameSpeed)}))`;
  return {
    plain: formula`IF(AND(ISNUMBER(${own}),ISNUMBER(${whole})),${comma}${words}&${a1(totalName, "both")},"")`,
    value: (read) => {
      const [rate, of] = [read(growth), read(totalGrowth)];
      if (typeof rate !== "number" || typeof of !== "number") return "";
      const separator = progress && typeof read(progress) === "number" ? texts.comma : "";
      return separator + (rate > of ? faster : rate < of ? slower : sameSpeed) + String(read(totalName) ?? "");
    },
  };
}
