import { percentagePoints } from "../../../src/core/numbers/percentagePoints";

test.each([
  { rule: "exact in printed digits", current: 0.968, previous: 1.007, expected: -3.9 },
  { rule: "R48 equal but for floating point", current: 0.1 + 0.2, previous: 0.3, expected: 0 },
  { rule: "quotients of printed figures", current: 62.1 / 100, previous: 63 / 100, expected: -0.9 },
])("$rule", ({ current, previous, expected }) => expect(percentagePoints(current, previous)).toBe(expected));
