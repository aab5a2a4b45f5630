import { FAMILY_TITLES, FUNCTION_HELP, type FunctionId } from "../../../src/core/texts/help";
import { searchFunctions } from "../../../src/core/texts/help/searchFunctions";

const found = (query: string) => searchFunctions(query).flatMap(({ ids }) => ids);
const everything = Object.keys(FUNCTION_HELP);

test.each(["", "  ", "，"])("a query without words (%j) finds all functions", (query) =>
  expect(found(query).sort()).toEqual([...everything].sort()),
);

test("families come in their order, none of them empty, each with its own functions in the order of the catalogue", () => {
  const families = searchFunctions("");
  const order = Object.keys(FAMILY_TITLES);
  expect(families.map(({ family }) => family)).toEqual(
    order.filter((family) => families.some((one) => one.family === family)),
  );
  for (const { family, ids } of families) {
    expect(ids).toEqual(everything.filter((id) => FUNCTION_HELP[id as FunctionId].family === family));
    expect(ids.length).toBeGreaterThan(0);
  }
});

test.each([
  { rule: "a Chinese word", query: "同比", id: "YOY" },
  { rule: "an English word", query: "growth", id: "YOY" },
  { rule: "case does not matter", query: "GROWTH", id: "YOY" },
  { rule: "width does not matter", query: "ｇｒｏｗｔｈ", id: "YOY" },
  { rule: "the id", query: "yoy", id: "YOY" },
  { rule: "the call as it is typed", query: "=IND.YOY(", id: "YOY" },
  { rule: "the id with blanks", query: "target rate", id: "TARGET_RATE" },
  { rule: "the id with its line", query: "target_rate", id: "TARGET_RATE" },
  { rule: "a keyword in Chinese", query: "名次", id: "RANK_AMONG_TOWNS" },
  { rule: "a keyword in English", query: "achievement", id: "TARGET_RATE" },
  { rule: "a word of the description", query: "完成率", id: "TARGET_RATE" },
  { rule: "the name of a parameter", query: "上年全年数", id: "TARGET_RATE" },
  { rule: "a family", query: "位次", id: "RANK_AMONG_TOWNS" },
  { rule: "words of both languages, parted by a Chinese comma", query: "rank，各镇", id: "RANK_AMONG_TOWNS" },
])("$rule: $query finds $id", ({ query, id }) => expect(found(query)).toContain(id));

test("all words must fit", () => {
  expect(found("growth 同比")).toContain("YOY");
  expect(found("growth 名次")).not.toContain("YOY");
  expect(found("growth xyzzy")).toEqual([]);
});

test("what fits nothing finds nothing", () => expect(searchFunctions("xyzzy")).toEqual([]));
