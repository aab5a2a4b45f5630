import { withAliases } from "../../../src/core/template/townAliases";

const CITY = { town: "城关街道", alias: "城关" };

test.each([
  { what: "a new one is added", kept: [], more: [CITY], own: [], towns: [CITY], owners: [] },
  { what: "one that is there changes nothing", kept: [CITY], more: [CITY], own: [], towns: [CITY], owners: [] },
  {
    what: "I9: 新市镇 that is a town of its own is never 新市街道",
    kept: [],
    more: [{ town: "新市街道", alias: "新 市镇" }],
    own: ["新市镇", "新市街道"],
    towns: [],
    owners: ["新市镇"],
  },
  {
    what: "what was confirmed for one town is not taken for another",
    kept: [CITY],
    more: [{ town: "城关镇", alias: "城关" }],
    own: [],
    towns: [CITY],
    owners: ["城关街道"],
  },
  {
    what: "a town's own name is no alias",
    kept: [],
    more: [{ town: "东镇", alias: "东　镇" }],
    own: [],
    towns: [],
    owners: [],
  },
])("$what", ({ kept, more, own, towns, owners }) => {
  const merged = withAliases(kept, more, own);
  expect(merged.towns).toEqual(towns);
  expect(merged.conflicts.map(({ owner }) => owner)).toEqual(owners);
});
