import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FormattedNumber } from "../../../src/core/intake/RawSheet";
import { contents } from "../support";

test("a workbook that LibreOffice wrote: title merged, line break in a head, formats, a hidden row, an error", async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "libreoffice.xlsx")));
  expect(await contents("libreoffice.xlsx", bytes)).toEqual({
    sheets: [
      {
        name: "五月",
        top: 0,
        left: 0,
        cells: [
          ["东县2025年1-5月进度"],
          ["乡镇", "完成\n(亿元)", "增长", "日期"],
          ["甲镇", 12.5, new FormattedNumber(0.125, "0.0%"), new FormattedNumber(45662, "m\\月d\\日")],
          ["乙镇", 25, "#DIV/0!", 1],
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
        hiddenRows: [3],
        hiddenColumns: [],
        since1904: false,
      },
    ],
    notices: [],
  });
});
