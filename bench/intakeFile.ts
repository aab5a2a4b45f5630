import { strToU8, zipSync } from "fflate";

export const TOWNS = 1000;
export const INDICATORS = 60;
export const MONTHS = 12;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const townName = (town: number) => `第${town + 1}镇`;
const indicatorName = (indicator: number) => `指标${indicator + 1}`;
const sheetName = (month: number) => (month === 1 ? "2025年1月" : `2025年1-${month}月`);
/** Any figure, the same each time, with one decimal or two. */
const figure = (town: number, indicator: number, month: number) =>
  Math.round((town * 7.13 + indicator * 31.7 + month * 3.3 + 1) * 100) / 100;

const range = (count: number) => Array.from({ length: count }, (_, place) => place);

/** A year's workbook as a county keeps it: a sheet a month; a title, a line with the unit, one row of heads, a row a town. */
export function yearAsXlsx(): Uint8Array {
  const texts = [...range(TOWNS).map(townName), ...range(INDICATORS).map(indicatorName), "乡镇", "单位：亿元"];
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${range(MONTHS)
        .map((month) => `<sheet name="${sheetName(month + 1)}" sheetId="${month + 1}" r:id="rId${month + 1}"/>`)
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relations([
      ...range(MONTHS).map((month): Relation => [`rId${month + 1}`, "worksheet", `worksheets/sheet${month + 1}.xml`]),
      ["rId90", "sharedStrings", "sharedStrings.xml"],
      ["rId91", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": strToU8(
      `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    ),
    "xl/styles.xml": strToU8(
      `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
  };
  for (const month of range(MONTHS)) files[`xl/worksheets/sheet${month + 1}.xml`] = strToU8(sheetXml(month + 1));
  return zipSync(files, { level: 6 });
}

/** SheetJS needs it; we do not. */
function contentTypes(): Uint8Array {
  const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: [string, string][] = [
    ["workbook", "sheet.main"],
    ["sharedStrings", "sharedStrings"],
    ["styles", "styles"],
    ...range(MONTHS).map((month): [string, string] => [`worksheets/sheet${month + 1}`, "worksheet"]),
  ];
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts
      .map(([path, type]) => `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`)
      .join("")}</Types>`,
  );
}

type Relation = [id: string, type: string, target: string];

function relations(list: Relation[]): Uint8Array {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return strToU8(`<Relationships xmlns="${PACKAGE}">${each.join("")}</Relationships>`);
}

function sheetXml(month: number): string {
  const head = TOWNS + INDICATORS;
  const rows = [
    `<row r="1"><c r="A1" t="inlineStr"><is><t>某县${sheetName(month)}主要指标完成情况</t></is></c></row>`,
    `<row r="2"><c r="A2" t="s"><v>${head + 1}</v></c></row>`,
    `<row r="3"><c r="A3" t="s"><v>${head}</v></c>${range(INDICATORS)
      .map((place) => `<c r="${letters(place + 1)}3" t="s"><v>${TOWNS + place}</v></c>`)
      .join("")}</row>`,
  ];
  for (const town of range(TOWNS)) {
    const row = town + 4;
    const cells = range(INDICATORS).map(
      (place) => `<c r="${letters(place + 1)}${row}" s="${place % 2}"><v>${figure(town, place, month)}</v></c>`,
    );
    rows.push(`<row r="${row}"><c r="A${row}" t="s"><v>${town}</v></c>${cells.join("")}</row>`);
  }
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:${letters(INDICATORS)}${TOWNS + 3}"/><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** The same figures as one text file: a row a town and month. */
export function yearAsCsv(): Uint8Array {
  const lines = [["乡镇", "期间", ...range(INDICATORS).map((place) => `${indicatorName(place)}（亿元）`)].join(",")];
  for (const month of range(MONTHS)) {
    for (const town of range(TOWNS)) {
      lines.push(
        [
          townName(town),
          sheetName(month + 1),
          ...range(INDICATORS).map((place) => figure(town, place, month + 1)),
        ].join(","),
      );
    }
  }
  return strToU8(`\ufeff${lines.join("\r\n")}`);
}
