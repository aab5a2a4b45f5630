import { parseXml, type XmlElement } from "./xml";

/** The order in which the format wants the elements of a sheet. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

const TAGS = /<(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/g;

/** Puts elements into a sheet at the place the format wants them. */
export function insertInSheet(xml: string, name: string, fragment: string): string {
  if (!fragment) return xml;
  const rank = ORDER.indexOf(name);
  const from =
    rank > ORDER.indexOf("sheetData")
      ? Math.max(xml.indexOf("</sheetData>") + 12, xml.indexOf("<sheetData/>") + 12)
      : 0;
  let depth = from > 0 ? 1 : 0;
  TAGS.lastIndex = from;
  for (let match = TAGS.exec(xml); match; match = TAGS.exec(xml)) {
    const [, slash, tag = "", empty] = match;
    if ((depth === 1 && !slash && ORDER.indexOf(tag) > rank) || (slash && depth === 1)) {
      return xml.slice(0, match.index) + fragment + xml.slice(match.index);
    }
    if (slash) depth--;
    else if (!empty) depth++;
  }
  throw new Error(`The sheet that was written has no place for ${name}.`);
}

/** A sheet without its cells, as elements. */
export function sheetWithoutCells(xml: string): XmlElement {
  return parseXml(xml.replace(/<((?:\w+:)?)sheetData\b[^>]*>[\s\S]*<\/\1sheetData>/, ""));
}
