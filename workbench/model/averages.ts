/** Where a rule about the average draws its line. */
interface Average {
  above: boolean;
  /** The average itself fits too. */
  equal?: boolean;
  /** So many standard deviations away from it; left out: none. */
  deviations?: 1 | 2 | 3;
}

/** The ready rules about the average, by Excel's names. */
export const AVERAGES = {
  AboveAverage: { above: true },
  BelowAverage: { above: false },
  EqualOrAboveAverage: { above: true, equal: true },
  EqualOrBelowAverage: { above: false, equal: true },
  OneStdDevAboveAverage: { above: true, deviations: 1 },
  OneStdDevBelowAverage: { above: false, deviations: 1 },
  TwoStdDevAboveAverage: { above: true, deviations: 2 },
  TwoStdDevBelowAverage: { above: false, deviations: 2 },
  ThreeStdDevAboveAverage: { above: true, deviations: 3 },
  ThreeStdDevBelowAverage: { above: false, deviations: 3 },
} satisfies Record<string, Average>;

export type AverageCriterion = keyof typeof AVERAGES;

export const averageOf = (criterion: string): Average | undefined =>
  (AVERAGES as Record<string, Average | undefined>)[criterion];

/** The criterion with these members; undefined where Excel has none such. */
export function averageCriterion(wanted: Average): AverageCriterion | undefined {
  return (Object.keys(AVERAGES) as AverageCriterion[]).find((name) => {
    const one: Average = AVERAGES[name];
    const same = one.above === wanted.above && (one.equal ?? false) === (wanted.equal ?? false);
    return same && (one.deviations ?? 0) === (wanted.deviations ?? 0);
  });
}
