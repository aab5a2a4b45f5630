import { SHEET_KINDS } from "../../../src/core/comparison/spec/SheetSpec";
import fc from "fast-check";
import {
  ENTRY_KINDS,
  ENTRY_MEASURES,
  PERIODICITIES,
  SCOPES,
  TARGET_KINDS,
  TIERS,
  type Indicator,
  type Template,
} from "../../../src/core/template/Template";

const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const line = (most: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: most })
    .map((text) => text.trim())
    .filter((text) => text !== "" && text.length <= 100 && !/\p{Cc}/u.test(text));
const named = fc.record({ "zh-CN": line(12), "en-US": line(12) });
const optional = <Value>(name: string, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : { [name]: given }));

const indicator = (own: string, place: number): fc.Arbitrary<Indicator> =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(own),
        // Names are told apart by their place, whatever else they hold.
        name: named.map((name) => ({ "zh-CN": `${place}·${name["zh-CN"]}`, "en-US": `${place}:${name["en-US"]}` })),
        synonyms: fc.array(line(6), { maxLength: 2 }).map((names) => names.map((name, at) => `${place}/${at}/${name}`)),
        unit: fc.constantFrom("亿元", "万元", "家", "人", "亩"),
        kind: fc.constantFrom("flow" as const, "stock" as const, "ratio" as const, "index" as const),
        direction: fc.constantFrom("higher" as const, "lower" as const),
        growth: fc.constantFrom("computed" as const, "published" as const),
        decimals: fc.integer({ min: 0, max: 6 }),
      }),
      optional("definition", named),
      optional("prices", fc.constantFrom("current", "constant")),
      optional("scope", fc.constantFrom(...SCOPES)),
      optional("signed", fc.constant(true)),
      optional("most", fc.integer({ min: 0, max: 100 })),
    )
    .map(([base, ...rest]) => Object.assign(base, ...rest) as Indicator);

const level = fc.option(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  { nil: null },
);

/** Any template that is well formed. */
export const anyTemplate: fc.Arbitrary<Template> = fc.uniqueArray(id, { minLength: 1, maxLength: 4 }).chain((ids) => {
  const one = fc.constantFrom(...ids);
  return fc
    .tuple(
      fc.record({
        id,
        version: fc.integer({ min: 1, max: 9999 }),
        name: named,
        description: named,
        indicators: fc.tuple(...ids.map(indicator)).map((list) => [...list]),
      }),
      optional(
        "towns",
        fc
          .array(fc.record({ aliases: fc.constant([]), group: fc.option(line(5), { nil: null }) }), { maxLength: 3 })
          .map((towns) => towns.map((town, place) => ({ name: `第${place}镇`, ...town }))),
      ),
      optional("periods", fc.constantFrom(...PERIODICITIES)),
      optional(
        "entry",
        fc.record({
          kind: fc.constantFrom(...ENTRY_KINDS),
          measures: fc.array(fc.constantFrom(...ENTRY_MEASURES), { minLength: 1, maxLength: 3 }),
        }),
      ),
      optional(
        "targets",
        fc.array(
          fc.record({
            indicator: one,
            kind: fc.constantFrom(...TARGET_KINDS),
            tier: fc.constantFrom(...TIERS),
            version: fc.constantFrom("", "年初"),
            value: level,
          }),
          { maxLength: 2 },
        ),
      ),
      optional(
        "comparisons",
        fc.array(
          fc.record({ name: named, kind: fc.constantFrom(...SHEET_KINDS), indicators: one.map((only) => [only]) }),
          { maxLength: 2 },
        ),
      ),
    )
    .map(([base, ...rest]) => Object.assign(base, ...rest) as Template);
});
