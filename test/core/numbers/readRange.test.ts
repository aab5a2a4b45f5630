import fc from "fast-check";
import { readRange } from "../../../src/core/numbers/readRange";

// Range targets of 福田区, 2016 (R25).
test.each([
  { text: "3560-3570", low: 3560, high: 3570 },
  { text: "8.1-8.6", low: 8.1, high: 8.6 },
  { text: "3,560—3,570", low: 3560, high: 3570 },
  { text: "３５６０～３５７０", low: 3560, high: 3570 },
  { text: "3560 至 3570", low: 3560, high: 3570 },
  { text: "8.1%-8.6%", low: 0.081, high: 0.086 },
  { text: "8.1—8.6%", low: 0.081, high: 0.086 },
  { text: "8-8", low: 8, high: 8 },
])("R25 $text", ({ text, low, high }) => expect(readRange(text)).toEqual({ low, high }));

test.each(["", "-", "—", "3560", "-5", "8-6", "3560-", "-3570", "约3560-3570", "1-2-3", "无-5", "5-无", "2025-04"])(
  "no range: '%s'",
  (text) => expect(readRange(text)).toBeNull(),
);

test("two numbers in order are a range, whatever stands between them", () => {
  const number = fc.integer({ min: 0, max: 1e6 }).map((units) => units / 100);
  fc.assert(
    fc.property(number, number, fc.constantFrom("-", "—", "–", "~", "至", "到"), (one, other, dash) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(readRange(`${low}${dash}${high}`)).toEqual({ low, high });
      if (low < high) expect(readRange(`${high}${dash}${low}`)).toBeNull();
    }),
  );
});
