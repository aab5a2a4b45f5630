import { isAggregateName } from "../../town/townName";
import { doubtAt } from "../doubtAt";
import type { Doubt } from "../Doubt";
import type { DraftFigure } from "../DraftFigure";
import type { TableDraft } from "../readTable";
import type { StepDecision, UnderstandOptions } from "../Understanding";
import { TownNames } from "./resolveTowns";

/** The towns of all figures as the workbook knows them: other ways of writing are told, names that may be another town's are doubted (I9). */
export function nameTowns(
  figures: readonly DraftFigure[],
  drafts: readonly TableDraft[],
  options: UnderstandOptions,
): { figures: DraftFigure[]; decisions: StepDecision[]; doubts: Doubt[] } {
  const firstOf = new Map<string, DraftFigure>();
  for (const figure of figures) if (!firstOf.has(figure.town)) firstOf.set(figure.town, figure);
  const written = [...firstOf.keys()];
  const names = new TownNames(options.towns, written, options.choices.towns ?? {});
  const decisions: StepDecision[] = [];
  const doubts: Doubt[] = [];
  const resolved = new Map<string, string>();
  for (const town of written) {
    const reading = names.read(town);
    const first = firstOf.get(town)!;
    resolved.set(town, reading.name);
    if (reading.kind === "alias")
      decisions.push({
        step: "towns",
        table: tableOf(first, drafts),
        rows: [first.place.row],
        columns: [],
        reason: "alias",
        args: [town, reading.name],
      });
    if (reading.kind === "alike") doubts.push(doubtAt("townAlike", first.place, [town, reading.others.join("、")]));
    if (reading.kind === "unknown" && !isAggregateName(town)) doubts.push(doubtAt("townUnknown", first.place, [town]));
  }
  const named = figures.map((figure) => {
    const town = resolved.get(figure.town)!;
    return town === figure.town ? figure : { ...figure, town };
  });
  return { figures: named, decisions, doubts };
}

function tableOf(figure: DraftFigure, drafts: readonly TableDraft[]): number {
  return drafts.findIndex(
    ({ region }) =>
      region.body.includes(figure.place.row) &&
      figure.place.column >= region.left &&
      figure.place.column <= region.right,
  );
}
