import type { Observation } from "../core/indicator/Observation";
import { Misuse, Refusal } from "../core/statistics/Answer";
import { bonusPoints } from "../core/statistics/scores/bonusPoints";
import { compositeScore } from "../core/statistics/scores/compositeScore";
import { score } from "../core/statistics/scores/score";
import { scoreRange } from "../core/statistics/scores/scoreRange";
import { scoreWeights } from "../core/statistics/scores/scoreWeights";
import { completionTooLarge } from "../core/statistics/targets/completionTooLarge";
import { aggregateRows } from "../core/town/aggregateRows";
import { answerCells, answerEach, answerOnce, numbers } from "./answers";
import { figureOf, optionOf, orderOf, vetoOf } from "./options";
import { isGiven, onOneScale, populationOf, sideBySide, textsBeside, townCells } from "./populations";
import { asNumber, asText, Unreadable, type Cells } from "./readers";
import { answersAlong, cellsReducedTo, isAlone, stretch } from "./shapes";

/** Bounds of what a rule may say; beyond them a slip is likelier than a rule. */
const LEAST = 0.001;
const LARGEST = 100_000;
const LARGEST_CAP = 2;

/**
 * 得分: `score`.
 * @customfunction SCORE
 */
export function scoreOf(
  value: any[][],
  method?: any,
  worst?: any[][],
  best?: any[][],
  full?: any,
  cap?: any,
  order?: any,
  towns?: any[][],
): any[][] {
  const rule = {
    method: optionOf("method:score", method),
    full: figureOf("full", full, 100, LEAST, LARGEST),
    cap: figureOf("cap", cap, 1, 1, LARGEST_CAP),
  };
  const direction = orderOf(order);
  const [given, names, lowest, highest] = sideBySide(value, towns, worst, best);
  const hasBounds = isGiven(worst) || isGiven(best);
  const hasOrder = asText(order) !== "";
  const own = townCells(given, names);
  const isCompletion = rule.method === "completion";
  const misuse = isCompletion
    ? hasBounds || hasOrder
      ? new Misuse("scoreBoundsIdle")
      : completionTooLarge(populationOf(own))
    : hasBounds && hasOrder
      ? new Misuse("scoreOrderIdle")
      : undefined;
  if (misuse) return answerOnce(misuse);
  if (!isCompletion) onOneScale(given, lowest, highest);
  const isRelative = !isCompletion && !hasBounds;
  if (isRelative && isAlone(own)) return answerOnce(new Misuse("scoreBoundsNeeded"));
  const range = isRelative ? scoreRange(populationOf(own), direction) : null;
  return answerCells(
    [numbers(own), numbers(range ? [[range.worst]] : lowest), numbers(range ? [[range.best]] : highest)],
    (figure, least, most) => score(figure, least, most, rule),
  );
}

/**
 * 加分: `bonusPoints`.
 * @customfunction BONUS_POINTS
 */
export function bonusPointsOf(completion: any[][], step?: any, points?: any, most?: any): any[][] {
  const size = figureOf("step", step, 0.1, LEAST, 1);
  const each = figureOf("points", points, 1, LEAST, LARGEST);
  const limit = figureOf("most", most, 5, 0, LARGEST);
  const [done] = sideBySide(completion);
  const misuse = completionTooLarge(populationOf(done));
  if (misuse) return answerOnce(misuse);
  return answerCells([numbers(done)], (own) => bonusPoints(own, size, each, limit));
}

/**
 * 综合得分: `compositeScore`.
 * @customfunction COMPOSITE_SCORE
 */
export function compositeScoreOf(
  scores: any[][],
  weights: any[][],
  bonus?: any[][],
  bonusCap?: any,
  missing?: any,
  veto?: any[][],
  towns?: any[][],
): any[][] {
  const [table, line, extra, refused, names] = sideBySide(scores, weights, bonus, veto, towns);
  const pattern = answersAlong(line, table);
  const [points, vetoes] = [stretch(extra, pattern), stretch(refused, pattern)];
  const rule = { missing: optionOf("missing", missing), bonusCap: figureOf("bonus_cap", bonusCap, null, 0, LARGEST) };
  const sound = scoreWeights(populationOf(line));
  if (sound instanceof Misuse) return answerOnce(sound);
  const units = textsBeside(pattern, names);
  const aggregates = units && aggregateRows(units, []);
  const scoresAt = cellsReducedTo(pattern, table);
  return answerEach(pattern, (row, column) => {
    // The answers lie in one line.
    if (aggregates?.[row + column]) return new Refusal("compositeOfTotal");
    const own = numbersOf(scoresAt(row, column));
    const added = asNumber(points[row]![column]);
    if (own instanceof Unreadable) return own;
    const isVetoed = vetoOf(vetoes[row]![column]);
    if (added instanceof Unreadable) return added;
    if (isVetoed instanceof Unreadable) return isVetoed;
    return compositeScore(own, sound, { ...rule, bonus: added, veto: isVetoed });
  });
}

/** The numbers of a line of cells, or the first cell that is none. */
function numbersOf(cells: Cells[number]): Observation[] | Unreadable {
  const read = cells.map(asNumber);
  return read.find((one) => one instanceof Unreadable) ?? (read as Observation[]);
}
