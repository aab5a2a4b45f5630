import { rectAddress } from "../../model/address";
import type { DataBar } from "../../model/layout";
import { DEFAULT_COLUMN_WIDTH } from "../../model/style";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { changeParts } from "../zip";
import { PAPER_NAMES } from "./layoutOut";
import { pointsToCharacters } from "./units";
import { ERROR_MARK } from "./values";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** Excel 2019 and later; a lower number makes Excel calculate everything anew when it opens the file. */
const CALCULATION_ENGINE = 191029;

/**
 * Puts into the finished file what the library cannot write: cached errors, names nobody should see, the width of
 * untouched columns, exact data bars, rare paper sizes. It also takes out the order to calculate on opening, which
 * would turn our functions' results into #NAME? where the add-in is not installed.
 */
export async function finish(file: Uint8Array, workbook: Workbook, recalculate: boolean): Promise<Uint8Array> {
  return changeParts(file, async (path, text) => {
    if (path === "xl/workbook.xml") return finishWorkbook(await text(), workbook, recalculate);
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    if (sheet) return finishSheet(await text(), workbook, workbook.sheets[Number(sheet) - 1]!);
    if (path.startsWith("xl/tables/")) return (await text()).replace('<tableStyleInfo name="" ', "<tableStyleInfo ");
    return undefined;
  });
}

function finishWorkbook(xml: string, workbook: Workbook, recalculate: boolean): string {
  const always = recalculate ? ' fullCalcOnLoad="1"' : "";
  let out = replaced(xml, /<calcPr[^>]*\/>/, () => `<calcPr calcId="${CALCULATION_ENGINE}"${always}/>`);
  for (const name of workbook.names.filter((each) => !each.visible)) {
    const tag = `<definedName name="${name.name}"`;
    if (!out.includes(tag)) throw new Error(`The name ${name.name} is missing from the file that was written.`);
    out = out.replace(tag, () => `${tag} hidden="1"`);
  }
  return out;
}

function finishSheet(xml: string, workbook: Workbook, sheet: Sheet): string {
  const mark = new RegExp(`t="str"((?:(?!</c>).)*?)<v>${ERROR_MARK}([^<]*)</v>`, "gs");
  let out = xml.includes(ERROR_MARK) ? xml.replace(mark, 't="e"$1<v>$2</v>') : xml;
  const width = pointsToCharacters(DEFAULT_COLUMN_WIDTH);
  out = replaced(out, /<sheetFormatPr /, (found) => `${found}defaultColWidth="${width}" `);
  if (sheet === workbook.active) out = replaced(out, /<sheetView /, (found) => `${found}tabSelected="1" `);
  const paper = sheet.pageLayout.paperSize;
  if (!PAPER_NAMES[paper]) out = replaced(out, /<pageSetup /, (found) => `${found}paperSize="${paper}" `);
  return withDataBars(out, sheet);
}

/** Data bars from end to end of the cell, in one colour or fading: the first form of the rule knows neither. */
function withDataBars(xml: string, sheet: Sheet): string {
  let out = xml;
  let extensions = "";
  sheet.conditionalFormats.forEach((format, index) => {
    if (format.kind !== "dataBar") return;
    const id = `{00000000-0000-4000-9000-${String(index + 1).padStart(12, "0")}}`;
    const link = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${id}</x14:id></ext></extLst>`;
    const rule = new RegExp(`(<cfRule type="dataBar" priority="${index + 1}">.*?</dataBar>)(</cfRule>)`, "s");
    out = replaced(out, rule, (_, start: string, end: string) => start + link + end);
    extensions += dataBarExtension(format, id);
  });
  if (!extensions) return out;
  const list = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>${extensions}</x14:conditionalFormattings></ext></extLst>`;
  return replaced(out, /<\/worksheet>$/, (found) => list + found);
}

function dataBarExtension(format: DataBar, id: string): string {
  const end = (value: number | undefined, free: string) =>
    value === undefined ? `<x14:cfvo type="${free}"/>` : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const ends = end(format.minimum, "autoMin") + end(format.maximum, "autoMax");
  const colors = '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>';
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="${format.gradient ? 1 : 0}">${ends}${colors}</x14:dataBar>`;
  return (
    `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
    `<x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule><xm:sqref>${rectAddress(format.rect)}</xm:sqref>` +
    `</x14:conditionalFormatting>`
  );
}

/** A replacement that must happen: if the library writes something else one day, we want to hear of it. */
function replaced(text: string, pattern: RegExp, by: (found: string, ...groups: string[]) => string): string {
  if (!pattern.test(text)) throw new Error(`The file that was written has no ${pattern.source}.`);
  return text.replace(pattern, by);
}
