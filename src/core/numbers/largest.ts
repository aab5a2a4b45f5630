/** As Math.max over a list, which takes no more arguments than the stack has room for (about 100,000). */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity);
}
