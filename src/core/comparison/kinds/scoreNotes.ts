import { significant } from "../../numbers/significant";
import type { Language } from "../../texts/language";
import { SCORE_TEXTS } from "../../texts/scoreSheet";
import { SHEET_TEXTS } from "../../texts/sheet";
import type { ScoreSpec, TownGroup } from "../spec/SheetSpec";
import type { Block } from "./score";

export interface ScoredCounts {
  /** How many towns have a composite. */
  ranked: number;
  /** How many have a score of each item. */
  measured: readonly number[];
}

/** How the scores were made, what they are measured on, and who was ranked (R53, R54). */
export function scoreNotes(
  blocks: readonly Block[],
  spec: ScoreSpec,
  { ranked, measured, groups, language }: ScoredCounts & { groups: readonly TownGroup[]; language: Language },
): string[] {
  const texts = SHEET_TEXTS[language];
  const words = SCORE_TEXTS[language];
  const named = (of: readonly Block[]) => of.map((block) => block.name).join(texts.list);
  const by = (method: Block["method"]) => blocks.filter((block) => block.method === method);
  const capped = blocks.filter((block) => block.cap > 1);
  const relative = blocks.flatMap(({ method, name }, place) =>
    method === "completion" ? [] : [{ name, count: measured[place]! }],
  );
  const hasBonus = blocks.some(({ bonusColumn }) => bonusColumn !== null);
  const counts = new Set(relative.map(({ count }) => count));
  const among =
    counts.size === 1
      ? relative[0]!.count
      : relative.map(({ name, count }) => texts.rankedAmong(name, count)).join(texts.list);
  return [
    words.noteComposite(blocks.map((block) => words.weightOf(block.name, block.weight)).join(texts.list)),
    ...(by("completion").length > 0 ? [words.noteCompletion(named(by("completion")))] : []),
    ...(by("range").length > 0 ? [words.noteRange(named(by("range")))] : []),
    ...(by("efficacy").length > 0 ? [words.noteEfficacy(named(by("efficacy")))] : []),
    ...(relative.length > 0 ? [words.noteRelative(groups.length > 0 ? null : among)] : []),
    ...capped.map((block) => words.noteCap(block.name, significant(block.cap * 100))),
    ...blocks.flatMap(({ name, bonus, bonusColumn }) =>
      bonus && bonusColumn !== null
        ? [words.noteBonus(name, significant(bonus.step * 100), bonus.points, bonus.most)]
        : [],
    ),
    ...(spec.points.length > 0 || (spec.mostPoints !== undefined && hasBonus)
      ? [words.notePoints(spec.mostPoints ?? null)]
      : []),
    ...(spec.vetoed.length > 0 ? [words.noteVeto(spec.vetoed.join(texts.list))] : []),
    spec.missing === "refuse" ? words.noteRefuse : words.noteRedistribute,
    words.noteRank(ranked),
    ...(groups.length > 0 ? [words.noteGroups] : []),
  ];
}
