import type { Nullable } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** Sums over the pairs of two blocks, taken from their means. */
interface Moments {
  count: number;
  meanX: number;
  meanY: number;
  xx: number;
  yy: number;
  xy: number;
}

type Statistic = (moments: Moments, at: number) => number;

const correlation: Statistic = ({ xx, yy, xy }) => xy / Math.sqrt(xx * yy);
const slope: Statistic = ({ xx, xy }) => xy / xx;
const line: Statistic = (moments, at) => moments.meanY + slope(moments, 0) * (at - moments.meanX);

/** The block of y comes before that of x; a forecast has its place before the two. */
const STATISTICS: [name: string, statistic: Statistic][] = [
  ["CORREL", correlation],
  ["PEARSON", correlation],
  ["RSQ", (moments) => correlation(moments, 0) ** 2],
  ["SLOPE", slope],
  ["INTERCEPT", (moments) => line(moments, 0)],
  ["FORECAST", line],
  ["FORECAST.LINEAR", line],
  ["COVAR", ({ xy, count }) => xy / count],
  ["COVARIANCE.P", ({ xy, count }) => xy / count],
  ["COVARIANCE.S", ({ xy, count }) => xy / (count - 1)],
];

/**
 * Functions over two blocks that belong together, place by place. A pair with a gap or a text in either block is left
 * out as a pair, as Excel does; Univer leaves out single values and so puts together what does not belong together.
 */
class PairFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly statistic: Statistic,
  ) {
    super(name);
    this.minParams = this.maxParams = name.startsWith("FORECAST") ? 3 : 2;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const [ys, xs] = variants.slice(-2);
    const at = variants.length === 3 ? scalar(variants[0]!) : NumberValueObject.create(0);
    const wrong = [at, ys!, xs!].find((variant) => variant.isError());
    if (wrong) return wrong;
    if (!ys!.isArray() || !xs!.isArray() || !at.isNumber()) return ErrorValueObject.create(ErrorType.VALUE);
    const moments = momentsOf(ys as ArrayValueObject, xs as ArrayValueObject);
    if ("isError" in moments) return moments;
    const result = this.statistic(moments, Number(at.getValue()));
    return Number.isFinite(result) ? NumberValueObject.create(result) : ErrorValueObject.create(ErrorType.DIV_BY_ZERO);
  }
}

/** The functions of this kind, to be registered over Univer's own. */
export function pairFunctions(): BaseFunction[] {
  return STATISTICS.map(([name, statistic]) => new PairFunction(name, statistic));
}

function scalar(variant: BaseValueObject): BaseValueObject {
  const value = variant.isArray() ? (variant as ArrayValueObject).get(0, 0) : variant;
  return value ?? ErrorValueObject.create(ErrorType.VALUE);
}

function momentsOf(ys: ArrayValueObject, xs: ArrayValueObject): Moments | ErrorValueObject {
  const [all, others] = [flat(ys), flat(xs)];
  if (all.length !== others.length) return ErrorValueObject.create(ErrorType.NA);
  const wrong = [...all, ...others].find((value) => value && value.isError());
  if (wrong) return wrong as ErrorValueObject;
  const pairs = all.flatMap((y, index): [number, number][] => {
    const x = others[index];
    return x && y && x.isNumber() && y.isNumber() ? [[Number(x.getValue()), Number(y.getValue())]] : [];
  });
  const mean = (which: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[which], 0) / pairs.length;
  const moments: Moments = { count: pairs.length, meanX: mean(0), meanY: mean(1), xx: 0, yy: 0, xy: 0 };
  for (const [x, y] of pairs) {
    moments.xx += (x - moments.meanX) ** 2;
    moments.yy += (y - moments.meanY) ** 2;
    moments.xy += (x - moments.meanX) * (y - moments.meanY);
  }
  return moments;
}

function flat(array: ArrayValueObject): Nullable<BaseValueObject>[] {
  return array.getArrayValue().flat();
}
