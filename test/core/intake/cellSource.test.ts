import fc from "fast-check";
import { cellSource } from "../../../src/core/intake/cellSource";
import { cellAddress } from "../../../src/core/intake/readSheets";
import { sheetReference } from "../../../src/core/plan/sheetReference";

test("I25: the source of a cell is its sheet with its address, whatever the sheet is called", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("月报", "2025年1-5月", "it's", "A1", "R1C1", "true"),
      fc.nat(900),
      fc.nat(900),
      fc.array(fc.record({ row: fc.nat(900), column: fc.nat(900) }), { minLength: 1 }),
      (name, top, left, places) => {
        const sheet = { name, top, left, cells: [], merges: [], hiddenRows: [], hiddenColumns: [], since1904: false };
        const source = cellSource(sheet);
        for (const place of places) expect(source(place)).toBe(sheetReference(name, cellAddress(sheet, place)));
      },
    ),
  );
});
