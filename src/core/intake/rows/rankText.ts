import type { IntakeTexts } from "../../texts/intake";
import type { FigureMeasure } from "../Figure";
import type { DatedFigure } from "../toRows";

const SCOPE = /^(?:全[市区县省国镇]|[市省区县镇]内|本[市区县])(?:乡镇|镇街)?/u;
/** What a rank in brackets behind a figure ranks (R49). */
const OF: Partial<Record<FigureMeasure, string>> = {
  value: "总量",
  growth: "增速",
  points: "增减",
  increment: "增量",
  completion: "完成率",
  phaseCompletion: "完成率",
  share: "占比",
};

/** A rank with its scope and measure, as far as the sheet names them: 全市第3/12（增速）. */
export function rankText(figure: DatedFigure, texts: IntakeTexts): string {
  const { reading, rankOf, measure } = figure;
  const head = rankOf ?? "";
  const [scope = ""] = SCOPE.exec(head) ?? [];
  if (measure !== "rank")
    return texts.rank(scope, String(reading.kind === "number" ? reading.rank : ""), OF[measure] ?? "");
  const place =
    reading.kind === "rank"
      ? reading.of === null
        ? `${reading.place}`
        : `${reading.place}/${reading.of}`
      : reading.kind === "number"
        ? String(reading.value)
        : "";
  return texts.rank(scope, place, head.slice(scope.length));
}
