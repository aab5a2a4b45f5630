import { roundDecimal } from "../../numbers/roundDecimal";
import type { SheetTexts } from "../../texts/sheet";
import { a1, Derived, type At, type ReadCell } from "./Derived";
import { formula } from "./formula";
import { literal } from "./rates";

/** The cells a verdict looks at; those that the sheet lacks are left out. */
export interface VerdictCells {
  paceGap?: At;
  growth?: At;
  totalGrowth?: At;
  totalName?: At;
}

/** The verdict on pace and, where there is a growth of the whole to compare with, on growth. */
export function verdictCell(cells: VerdictCells, texts: SheetTexts): Derived {
  const parts = [pacePart(cells, texts), speedPart(cells, texts)].filter((part) => part !== null);
  const plain = parts.map((part) => part.plain).join("&") || '""';
  return new Derived(plain, null, (read) => parts.map((part) => part.value(read)).join(""));
}

interface Part {
  plain: string;
  value: (read: ReadCell) => string;
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

function speedPart({ paceGap, growth, totalGrowth, totalName }: VerdictCells, texts: SheetTexts): Part | null {
  if (!growth || !totalGrowth || !totalName) return null;
  const [own, whole] = [a1(growth), a1(totalGrowth, "row")];
  const { faster, slower, sameSpeed } = texts;
  const comma = paceGap ? formula`IF(ISNUMBER(${a1(paceGap)}),${literal(texts.comma)},"")&` : "";
  const words = formula`IF(${own}>${whole},${literal(faster)},IF(${own}<${whole},${literal(slower)},${literal(sameSpeed)}))`;
  return {
    plain: formula`IF(AND(ISNUMBER(${own}),ISNUMBER(${whole})),${comma}${words}&${a1(totalName, "both")},"")`,
    value: (read) => {
      const [rate, of] = [read(growth), read(totalGrowth)];
      if (typeof rate !== "number" || typeof of !== "number") return "";
      const separator = paceGap && typeof read(paceGap) === "number" ? texts.comma : "";
      return separator + (rate > of ? faster : rate < of ? slower : sameSpeed) + String(read(totalName) ?? "");
    },
  };
}
