import { Misuse, Refusal } from "../../../src/core/statistics/Answer";

export const refused = (code: Refusal["code"], ...details: string[]) => new Refusal(code, ...details);
export const misused = (code: Refusal["code"], ...details: string[]) => new Misuse(code, ...details);

/** The same reason, and of the same kind: `toEqual` does not look at the class. */
export function expectReason(found: unknown, reason: Refusal): void {
  expect(found).toEqual(reason);
  expect(found instanceof Misuse).toBe(reason instanceof Misuse);
}
