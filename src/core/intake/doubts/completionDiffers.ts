import { isRateUnit } from "../../indicator/units";
import { unlistedIndicator } from "../../template/Template";
import type { Doubt } from "../Doubt";
import type { Figure } from "../Figure";
import { agrees } from "./agrees";
import { statementsWith, type FigureIndex, type Statement } from "./FigureIndex";
import { foldSystematic } from "./foldSystematic";
import { periodKey } from "./Subject";
import { makeDoubt } from "./makeDoubt";
import { printFigure, printNumber } from "./printFigure";
import { isExact, levelIn, ratesOf } from "./printedNumber";
import { rateCause } from "./rateCause";

/**
 * A completion that is not value ÷ target, or value ÷ phase target for a phase's, each rounded as printed (R22, R34). A
 * completion of the year that fits the phase target is named so. Targets of rates and caps (R26, R27) have other
 * definitions, and a gap, a bound or a target of zero refutes nothing.
 */
export function completionDiffers(index: FigureIndex): Doubt[] {
  const ofYear = statementsWith(index, "value", "completion", "target").flatMap((statement) =>
    ofPair(statement, statement.measures.completion, statement.measures.target, index),
  );
  const ofPhase = statementsWith(index, "value", "phaseCompletion", "phaseTarget").flatMap((statement) =>
    ofPair(statement, statement.measures.phaseCompletion, targetOfPhase(statement), index),
  );
  return foldSystematic([...ofYear, ...ofPhase], index);
}

/** Of several phases that which the completion names, else the first. */
function targetOfPhase({ measures, phaseTargets }: Statement): Figure | undefined {
  const phase = periodKey(measures.phaseCompletion?.phase ?? null);
  return phaseTargets.find((target) => periodKey(target.phase) === phase) ?? measures.phaseTarget;
}

function ofPair(
  statement: Statement,
  completion: Figure | undefined,
  target: Figure | undefined,
  index: FigureIndex,
): Doubt[] {
  const { value, phaseTarget } = statement.measures;
  if (!value || !target || !completion || isRateUnit(value.unit) || isInverse(value, index)) return [];
  const [current, goal] = [levelIn(value, value.unit, index), levelIn(target, value.unit, index)];
  const rates = ratesOf(completion, index);
  const rate = rates[0];
  if (!current || !goal || !rate || goal.value <= 0 || !isExact(target)) return [];
  if (rates.some((other) => agrees(current, goal, other, "ratio"))) return [];
  const phase = completion.measure === "completion" ? levelIn(phaseTarget, value.unit, index) : null;
  const isOfPhase = phase !== null && phase.value > 0 && rates.some((other) => agrees(current, phase, other, "ratio"));
  const slip = isOfPhase ? null : rateCause(current, goal, rate, "ratio");
  const place = slip ? { current: value, base: target, rate: completion }[slip.at] : completion;
  return [
    makeDoubt("completionDiffers", {
      place: place.place,
      others: [completion, value, target].filter((figure) => figure !== place).map((figure) => figure.place),
      args: [
        completion.town,
        completion.indicator,
        printFigure(completion.reading),
        printFigure(value.reading),
        printFigure(target.reading),
        `${printNumber((current.value / goal.value) * 100, 2)}%`,
      ],
      cause: isOfPhase ? "ofPhase" : (slip?.cause ?? null),
      suggested: slip?.suggested ?? null,
    }),
  ];
}

/** Of caps and reductions the completion is defined otherwise (R27, R28). */
function isInverse(value: Figure, index: FigureIndex): boolean {
  const known = index.columnOf(value).known ?? unlistedIndicator(value.indicator, value.unit, 0);
  return known.direction === "lower";
}
