import fc from "fast-check";
import { FigureMap } from "../../../src/core/data/FigureMap";
import { figureKey } from "../../../src/core/data/readRows";
import type { Period } from "../../../src/core/period/Period";
import { TEMPLATES } from "../../../src/templates";

const template = TEMPLATES[0]!;
const figure = fc.record({
  town: fc.constantFrom("东镇", "东 镇", "西镇", "西镇（街道）", ""),
  indicator: fc.constantFrom("固投", "固定资产投资", "垃圾 分类", "垃圾分类", "指标1"),
  period: fc.record<Period>({
    unit: fc.constantFrom("year", "half", "quarter", "month", "toDate"),
    number: fc.integer({ min: 0, max: 120_000 }),
  }),
});

test("I25: what FigureMap takes for one figure is what figureKey takes for one", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 60 }), (figures) => {
      const [own, byKey] = [new FigureMap<number>(template), new Map<string, number>()];
      figures.forEach((one, place) => {
        const known = byKey.get(figureKey(one, template));
        expect(own.get(one)).toBe(known);
        if (place % 2 === 0) {
          expect(own.getOrSet(one, place)).toBe(known ?? place);
          byKey.set(figureKey(one, template), known ?? place);
        } else {
          own.set(one, place);
          byKey.set(figureKey(one, template), place);
        }
      });
    }),
  );
});

test("The last year of four digits does not run into the first of the next indicator", () => {
  const map = new FigureMap<string>(template);
  map.set({ town: "东镇", indicator: "甲", period: { unit: "month", number: 9999 * 12 + 11 } }, "甲");
  map.set({ town: "东镇", indicator: "乙", period: { unit: "month", number: 0 } }, "乙");
  expect(map.get({ town: "东镇", indicator: "甲", period: { unit: "month", number: 9999 * 12 + 11 } })).toBe("甲");
  expect(map.get({ town: "东镇", indicator: "丙", period: { unit: "month", number: 0 } })).toBeUndefined();
});
