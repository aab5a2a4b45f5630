import { GROWTH_STATUSES, LEFT_OUT_DIGITS, UNCHANGED } from "../../texts/cellWords";
import type { GrowthStatus } from "../../statistics/growth/growthStatus";
import type { CellReading } from "../CellReading";
import { foldText } from "./foldText";
import { plainFigure } from "./plainFigure";
import { readGap } from "./readGap";
import { readPlain } from "./readPlain";
import { readRank } from "./readRank";
import { readSeveral } from "./readSeveral";
import { readWorded } from "./readWorded";

const ERROR =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/u;
const STATUSES = new Map(
  Object.entries(GROWTH_STATUSES).flatMap(([status, words]) =>
    words.map((word) => [word, status as GrowthStatus] as const),
  ),
);
/** Growth in tables is printed with one decimal: no change is less than half of that. */
const UNCHANGED_DECIMALS = 1;

/**
 * What a cell with a text says: each reading is tried on the whole text, and a text that none accounts for to its last
 * sign stays a text (never a figure with something dropped).
 *
 * @example readText("同比增长12.1%") // 12.1, percent, growth
 */
export function readText(text: string): CellReading {
  const plain = readPlain(text);
  if (plain) return plain;
  const mark = text.trim();
  if (ERROR.test(mark)) return { kind: "error", code: mark };
  const folded = foldText(text);
  // A star is a note's mark beside a figure, but two alone stand for digits; … folds to three points.
  const raw = mark.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
  const gap = LEFT_OUT_DIGITS.test(raw) ? "unknown" : mark === "" || folded !== "" ? readGap(folded ?? raw) : null;
  if (gap !== null) return { kind: "gap", gap, mark };
  if (folded === null || folded === "") return { kind: "text", text };
  return readFolded(folded, mark) ?? { kind: "text", text };
}

function readFolded(folded: string, mark: string): CellReading | null {
  const status = STATUSES.get(folded.replace(/^同比/u, ""));
  if (status) return { kind: "status", status };
  const unchanged = UNCHANGED.exec(folded);
  if (unchanged) return { ...plainFigure(0, UNCHANGED_DECIMALS), growth: true, bound: unchanged[1] ? "about" : null };
  const rank = readRank(folded);
  if (rank) return { kind: "rank", ...rank };
  return readSeveral(folded) ?? readWorded(folded, mark);
}
