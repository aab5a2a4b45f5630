import { coverLine } from "../../workbench/engine/coverLine";
import { styleDifference, toUniverStyle } from "../../workbench/engine/look";

/** Univer is published in a form jest cannot load; of it these rules need some words alone. */
jest.mock("@univerjs/core", () => ({
  BooleanNumber: { FALSE: 0, TRUE: 1 },
  ...Object.fromEntries(
    ["BorderStyleTypes", "BaselineOffset", "TextDecoration"].map((name) => [
      name,
      new Proxy({}, { get: (_, key) => key }),
    ]),
  ),
}));

const NORMAL = { name: "等线", size: 11 };
const LINE = { fill: "#FFC000", bold: true, underline: true };

test("a cell cleared in a styled row says what it has not, so that the row's look does not show", () => {
  const data = coverLine({ s: toUniverStyle(undefined) }, { value: null }, LINE);
  expect(data.s).toMatchObject({ bg: { rgb: "rgba(255,255,255,0)" }, bl: 0, ul: { s: 0 }, it: null });
  // Read back it is no look, and no change.
  expect(styleDifference(undefined, data.s as object, NORMAL)).toBeUndefined();
});

test("its own marks stay; a cell that is not there, or whose line has no look, is left as it is", () => {
  const own = { s: toUniverStyle({ fill: "#FF0000", bold: true }) };
  expect(coverLine(own, { value: 1 }, LINE).s).toMatchObject({ bg: { rgb: "#FF0000" }, bl: 1, ul: { s: 0 } });
  expect(coverLine(own, undefined, LINE)).toBe(own);
  expect(coverLine(own, { value: 1 }, undefined)).toBe(own);
});
