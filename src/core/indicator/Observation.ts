/** One observed value of an indicator; `null` is a gap, never a zero. */
export type Observation = number | null;
