import type { Observation } from "../core/indicator/Observation";
import { Misuse } from "../core/statistics/Answer";
import { bonusPoints } from "../core/statistics/scores/bonusPoints";
import { compositeScore } from "../core/statistics/scores/compositeScore";
import { score } from "../core/statistics/scores/score";
import { scoreRange } from "../core/statistics/scores/scoreRange";
import { scoreWeights } from "../core/statistics/scores/scoreWeights";
import { answerCells, answerEach, answerOnce, numbers } from "./answers";
import { figureOf, missingScoresOf, orderOf, scoreMethodOf, vetoOf } from "./options";
import { populationOf, sideBySide, textsLike, townCells } from "./populations";
import { asNumber, Unreadable, type Cells } from "./readers";
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
    method: scoreMethodOf(method),
    full: figureOf("full", full, 100, LEAST, LARGEST),
    cap: figureOf("cap", cap, 1, 1, LARGEST_CAP),
  };
  const direction = orderOf(order);
  const [given, names, lowest, highest] = sideBySide(value, towns, worst, best);
  const own = towns ? townCells(given, textsLike(given, names)) : given;
  const isRelative = rule.method !== "completion" && !worst && !best;
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
  return answerCells([numbers(completion)], (done) => bonusPoints(done, size, each, limit));
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
): any[][] {
  const [table, line, extra, refused] = sideBySide(scores, weights, bonus, veto);
  const pattern = answersAlong(line, table);
  const [points, vetoes] = [stretch(extra, pattern), stretch(refused, pattern)];
  const rule = { missing: missingScoresOf(missing), bonusCap: figureOf("bonus_cap", bonusCap, null, 0, LARGEST) };
  const sound = scoreWeights(populationOf(line));
  if (sound instanceof Misuse) return answerOnce(sound);
  const scoresAt = cellsReducedTo(pattern, table);
  return answerEach(pattern, (row, column) => {
    const own = numbersOf(scoresAt(row, column));
    const added = asNumber(points[row]![column]);
    if (own instanceof Unreadable) return own;
    if (added instanceof Unreadable) return added;
    return compositeScore(own, sound, { ...rule, bonus: added, veto: vetoOf(vetoes[row]![column]) });
  });
}

/** The numbers of a line of cells, or the first cell that is none. */
function numbersOf(cells: Cells[number]): Observation[] | Unreadable {
  const read = cells.map(asNumber);
  return read.find((one) => one instanceof Unreadable) ?? (read as Observation[]);
}
