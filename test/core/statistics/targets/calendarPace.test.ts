import { calendarPace } from "../../../../src/core/statistics/targets/calendarPace";
import { targetRate } from "../../../../src/core/statistics/targets/targetRate";

// Gaps printed in local releases (O5): completion in percent minus month ÷ 12, in percentage points.
test.each([
  {
    rule: "O5 江门 1–10月",
    month: 10,
    completion: Number(targetRate(629.0, 647.4, { kind: "level", method: "level" }, null)),
    gap: 13.8,
  },
  { rule: "O5 某市 2016 1–10月", month: 10, completion: 0.851, gap: 1.8 },
  { rule: "O5 安徽某市 (a) 1–4月", month: 4, completion: 0.432, gap: 9.9 },
  { rule: "O5 安徽某市 (b) 1–4月", month: 4, completion: 0.378, gap: 4.5 },
  { rule: "O5 湛江开发区 1–5月, 约6", month: 5, completion: 0.475, gap: 5.83 },
  {
    rule: "D1 场口镇 1–4月",
    month: 4,
    completion: Number(targetRate(39.6, 0.078, { kind: "growth", method: "level" }, 123)),
    gap: -3.47,
  },
  { rule: "R31 时间过半、任务过半", month: 6, completion: 0.5, gap: 0 },
])("$rule", ({ month, completion, gap }) => {
  expect(Math.abs((completion - calendarPace(month)) * 100 - gap)).toBeLessThanOrEqual(0.0501);
});

test("the whole year is 1", () => expect(calendarPace(12)).toBe(1));
