import type { Answers, Outcome } from "./Behaviour";

/** The differences between two sets of answers, a line each; numbers may differ by rounding alone. */
export function differences(one: Answers, other: Answers): string[] {
  const ids = [...new Set([...Object.keys(one.outcomes), ...Object.keys(other.outcomes)])].sort();
  return ids.flatMap((id) => {
    const [left, right] = [one.outcomes[id], other.outcomes[id]];
    return same(left, right) ? [] : [`${id}: ${shown(one, left)}; ${shown(other, right)}`];
  });
}

/** Whether two outcomes are the same. */
export function same(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same((one as Table)[key], (other as Table)[key]));
}

type Table = Record<string, unknown>;

function shown({ host }: Answers, outcome: Outcome | undefined): string {
  return `${host} ${outcome ? JSON.stringify("error" in outcome ? outcome : outcome.answer) : "has no answer"}`;
}
