import { TownNames } from "../../../../src/core/intake/steps/resolveTowns";

const KNOWN = [
  { name: "城关街道", aliases: ["城厢", "新市镇"], group: null },
  { name: "新市街道", aliases: [], group: null },
  { name: "新市镇", aliases: [], group: null },
  { name: "东镇", aliases: [], group: null },
];

test.each([
  { what: "a name that was confirmed is told as another way of writing", written: "城厢", read: "alias 城关街道" },
  { what: "a town of its own stays one, whatever was confirmed", written: "新市镇", read: "same 新市镇" },
  { what: "another ending of the same kind is the same town", written: "城关办事处", read: "alias 城关街道" },
  { what: "of two namesakes neither is taken", written: "新市", read: "alike 新市" },
  { what: "a name nobody knows", written: "北乡", read: "unknown 北乡" },
  { what: "a word of the language we are written in", written: "constructor", read: "unknown constructor" },
])("I9: $what", ({ written, read }) => {
  const { kind, name } = new TownNames(KNOWN, [written], {}).read(written);
  expect(`${kind} ${name}`).toBe(read);
});
