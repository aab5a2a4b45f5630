import type { Observation } from "../core/indicator/Observation";
import { Misuse, Refusal } from "../core/statistics/Answer";
import type { TargetKind, TargetRule } from "../core/statistics/targets/targetKinds";
import { targetRate } from "../core/statistics/targets/targetRate";
import { VERDICT_WORDS } from "../core/texts/words";
import { answerCells, cellsRead, numbers, type Result } from "./answers";
import { asFraction, firstBeyond, LARGEST_SURE_GROWTH } from "./beyond";
import { asOption, isLeftOut, optionOf } from "./options";
import { asNumber, Unreadable, type Cell, type Cells, type Reader } from "./readers";
import { asTarget } from "./targetReader";

/** The arguments of TARGET_RATE; all but the last two are read row by row. */
export interface TargetArguments {
  actual: Cells;
  target: Cells;
  type?: Cells | undefined;
  base?: Cells | undefined;
  method?: Cells | undefined;
  scale: Cell;
  language: Cell;
}

/** An indicator with its target: two cells, and how to read them. */
interface TargetRow {
  done: Cell;
  aim: Cell;
  rule: TargetRule;
  isNamed: boolean;
  base: Observation;
  read: Reader<Observation>;
}

const asItStands = (cells?: Cells) => cellsRead<Cell>(cells, (cell: Cell) => cell);

/** A kind of target with a way to compute its completion that it has. */
function ruleOf<Kind extends TargetKind>(kind: Kind, word: Cell): TargetRule<Kind> | Unreadable {
  const method = asOption(`method:${kind}`)(word);
  if (method instanceof Unreadable) return method;
  const rule: TargetRule<Kind> = { kind, method };
  return rule;
}

const isGrowth = ({ kind }: TargetRule) => kind === "growth" || kind === "reduction";
const usesBase = ({ kind, method }: TargetRule) => kind === "reduction" || (kind === "growth" && method === "level");

/** Whether the actual is a growth or a reduction, not a level. */
const isRate = ({ kind, method }: TargetRule, base: Observation) =>
  kind === "growth" ? method !== "level" : kind === "reduction" && base === null;

/** A quotient of two reductions is the same in percent numbers. */
const isFree = ({ method }: TargetRule, base: Observation) => method === "reduction" && base === null;

/**
 * Completion row by row, each of its own kind. How growths and reductions are written is judged by the whole column: one
 * above 100 % refuses all that it would matter for. A base that no row has a use for is refused; beside a growth a level may
 * have one too, as in a column of last year's figures. A base of 0 is a blank.
 */
export function answerTargets({ actual, target, type, base, method, scale, language }: TargetArguments): Result[][] {
  const words = VERDICT_WORDS[optionOf("language", language)];
  const written = isLeftOut(scale) ? null : optionOf("scale", scale);
  const eachRow = (answer: (row: TargetRow) => Result | Refusal | Unreadable) =>
    answerCells(
      [asItStands(actual), asItStands(target), asItStands(type), numbers(base), asItStands(method)],
      (done, aim, named, level, word) => {
        const kind = asOption("type")(named);
        const rule = kind instanceof Unreadable ? kind : ruleOf(kind, word);
        if (rule instanceof Unreadable) return rule;
        const read = rule.kind === "cap" || rule.kind === "reduction" ? asNumber : asTarget;
        return answer({ done, aim, rule, isNamed: !isLeftOut(named), base: level || null, read });
      },
    );

  const unsure: { actual?: Cell; target?: Cell } = {};
  let baseIsUsed = false;
  eachRow(({ done, aim, rule, base: level, read }) => {
    const beyond = (cell: Cell, how = asNumber) =>
      written ? undefined : firstBeyond(LARGEST_SURE_GROWTH, [[[cell]]], how);
    if (isGrowth(rule)) unsure.target ??= beyond(aim, read);
    if (isRate(rule, level)) unsure.actual ??= beyond(done);
    baseIsUsed ||= usesBase(rule);
    return 0;
  });
  return eachRow(({ done, aim, rule, isNamed, base: level, read }) => {
    const [hasGrowth, hasRate] = [isGrowth(rule), isRate(rule, level)];
    const figure = hasRate ? asFraction(written)(done) : asNumber(done);
    if (figure instanceof Unreadable) return figure;
    const goal = hasGrowth ? asFraction(written, read)(aim) : read(aim);
    if (goal instanceof Unreadable) return goal;
    if (level !== null && !(isNamed && baseIsUsed)) return new Misuse("baseIdle");
    const answer = targetRate(figure, goal, rule, level);
    if (answer instanceof Refusal) return answer;
    const doubtful = (hasGrowth ? unsure.target : undefined) ?? (hasRate ? unsure.actual : undefined);
    if (doubtful !== undefined && !isFree(rule, level)) return new Misuse("growthScaleUnsure", String(doubtful));
    return typeof answer === "number" ? answer : words[answer];
  });
}
