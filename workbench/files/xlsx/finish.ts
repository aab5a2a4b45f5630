import type { PageLayout } from "../../model/layout";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { commentsOut, People } from "./comments";
import { modeOut } from "./calculationMode";
import { customXmlOut, sheetPropertiesOut } from "./customParts";
import { drawingOut } from "./drawings";
import { LookList } from "./dxf";
import { filterOut } from "./filters";
import { PAPER_NAMES } from "./layoutOut";
import { withLineLooks } from "./lineLooksOut";
import { linksOut } from "./links";
import { bookPartsOut } from "./bookParts";
import { settingsOut } from "./addinSettings";
import { customPropertiesOut } from "./documentProperties";
import { keptSheetOut } from "./keptSheetOut";
import type { XlsxOptions } from "./write";
import { tablePartsOut } from "./tables";
import { Package } from "./Package";
import { protectionOut } from "./protection";
import { rulesOut } from "./rulesOut";
import { insertInSheet } from "./sheetXml";
import { pointsToCharacters } from "./units";
import { validationsOut } from "./validations";
import { ERROR_MARK } from "./values";
import { element } from "./xml";

/** Excel 2019 and later; a lower number makes Excel calculate everything anew when it opens the file. */
const CALCULATION_ENGINE = 191029;

/**
 * Puts into the finished file what the library cannot write or writes in part only: cached errors, names nobody should
 * see, the width of untouched columns, rare paper sizes, conditional formats, validations, links, comments, charts,
 * protection, filters, custom parts. It also takes out the order to calculate on opening, which would turn our
 * functions' results into #NAME? where the add-in is not installed.
 */
export async function finish(
  bytes: Uint8Array,
  workbook: Workbook,
  { functions, addin, recalculate }: XlsxOptions & { recalculate: boolean },
): Promise<Uint8Array> {
  const file = await Package.open(bytes);
  const shared = { file, functions, looks: new LookList(), people: new People() };
  file.change("xl/workbook.xml", finishWorkbook(file.text("xl/workbook.xml")!, workbook, recalculate));
  workbook.sheets.forEach((sheet, index) => finishSheet(sheet, index + 1, workbook, shared));
  tablePartsOut(workbook, file);
  shared.looks.write(file);
  shared.people.write(file);
  bookPartsOut(workbook, file);
  customPropertiesOut(workbook, file);
  settingsOut(workbook, file, addin);
  customXmlOut(workbook.customXmlParts, file);
  return file.bytes();
}

function finishWorkbook(xml: string, workbook: Workbook, recalculate: boolean): string {
  const always = recalculate ? ' fullCalcOnLoad="1"' : "";
  const mode = modeOut(workbook);
  let out = replaced(xml, /<calcPr[^>]*\/>/, () => `<calcPr calcId="${CALCULATION_ENGINE}"${mode}${always}/>`);
  for (const { name, sheet } of workbook.names.filter((each) => !each.visible)) {
    const owner = sheet ? ` localSheetId="${workbook.sheets.indexOf(sheet)}"` : "";
    out = hidden(out, `name="${name}"${owner}`);
  }
  workbook.sheets.forEach((sheet, index) => {
    if (sheet.autoFilter) out = hidden(out, `name="_xlnm._FilterDatabase" localSheetId="${index}"`);
  });
  return out;
}

function hidden(xml: string, attributes: string): string {
  const tag = `<definedName ${attributes}`;
  if (!xml.includes(tag)) throw new Error(`The name with ${attributes} is missing from the file that was written.`);
  return xml.replace(tag, () => `${tag} hidden="1"`);
}

/** What the sheets of one file share. */
interface Shared {
  file: Package;
  functions: string[];
  looks: LookList;
  people: People;
}

function finishSheet(sheet: Sheet, number: number, workbook: Workbook, shared: Shared): void {
  const { file, functions, looks, people } = shared;
  const path = `xl/worksheets/sheet${number}.xml`;
  const xml = withLineLooks(file.text(path)!, sheet);
  const mark = new RegExp(`t="str"((?:(?!</c>).)*?)<v>${ERROR_MARK}([^<]*)</v>`, "gs");
  let out = xml.includes(ERROR_MARK) ? xml.replace(mark, 't="e"$1<v>$2</v>') : xml;
  const width = pointsToCharacters(sheet.usualWidth, sheet.normalFont);
  out = replaced(out, /<sheetFormatPr /, (found) => `${found}defaultColWidth="${width}" `);
  if (sheet === workbook.active) out = replaced(out, /<sheetView /, (found) => `${found}tabSelected="1" `);
  const paper = sheet.pageLayout.paperSize;
  if (!PAPER_NAMES[paper]) out = replaced(out, /<pageSetup /, (found) => `${found}paperSize="${paper}" `);
  const setup = setupOut(sheet.pageLayout);
  if (setup) out = replaced(out, /<pageSetup /, (found) => `${found}${setup} `);
  out = outlined(out, "outlineLevelRow", sheet.rowLevels);
  out = outlined(out, "outlineLevelCol", sheet.columnLevels);
  const rules = rulesOut(sheet.conditionalFormats, looks, functions);
  const fragments: [place: string, fragment: string][] = [
    ["sheetProtection", protectionOut(sheet.protection)],
    ["autoFilter", filterOut(sheet.autoFilter)],
    ["conditionalFormatting", rules.plain],
    ["dataValidations", validationsOut(sheet.validations, functions)],
    ["hyperlinks", linksOut(sheet.hyperlinks, file, path)],
    ["customProperties", sheetPropertiesOut(sheet.customProperties, file, path, number)],
    ["drawing", drawingOut(sheet, file, path, number)],
    ["legacyDrawing", commentsOut(sheet.comments, file, path, number, people)],
    ["extLst", rules.extension && element("extLst", {}, rules.extension)],
  ];
  for (const [place, fragment] of fragments) out = insertInSheet(out, place, fragment);
  file.change(path, keptSheetOut(out, sheet, workbook));
}

/** How deep the groups go: Excel makes room for their marks by it. */
function outlined(xml: string, attribute: string, levels: Map<number, number>): string {
  if (levels.size === 0 || xml.includes(`${attribute}=`)) return xml;
  return replaced(xml, /<sheetFormatPr /, (found) => `${found}${attribute}="${Math.max(...levels.values())}" `);
}

/** What the setup of a page says and the library has no words for. */
function setupOut(layout: PageLayout): string {
  const { firstPage, overThenDown, blackAndWhite, draft, printErrors, printComments } = layout;
  const words: [string, string | number | undefined | false][] = [
    ["firstPageNumber", firstPage],
    ["pageOrder", overThenDown && "overThenDown"],
    ["blackAndWhite", blackAndWhite && 1],
    ["draft", draft && 1],
    ["cellComments", printComments],
    ["useFirstPageNumber", firstPage !== undefined && 1],
    ["errors", printErrors],
  ];
  return words
    .flatMap(([name, value]) => (value === undefined || value === false ? [] : `${name}="${value}"`))
    .join(" ");
}

/** A replacement that must happen: if the library writes something else one day, we want to hear of it. */
function replaced(text: string, pattern: RegExp, by: (found: string, ...groups: string[]) => string): string {
  if (!pattern.test(text)) throw new Error(`The file that was written has no ${pattern.source}.`);
  return text.replace(pattern, by);
}
