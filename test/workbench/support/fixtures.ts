import { fixture, type FixtureFile } from "./fixture";

const cell = (at: string, value: number | string, style?: number) =>
  typeof value === "number"
    ? `<c r="${at}"${style === undefined ? "" : ` s="${style}"`}><v>${value}</v></c>`
    : `<c r="${at}"${style === undefined ? "" : ` s="${style}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
const data = (...rows: string[]) =>
  `<sheetData>${rows.map((cells, index) => (cells ? `<row r="${index + 1}">${cells}</row>` : "")).join("")}</sheetData>`;
const figures = data(
  cell("A1", "地区") + cell("B1", "数值"),
  cell("A2", "甲镇") + cell("B2", 1),
  cell("A3", "乙镇") + cell("B3", 2),
);

const THEME =
  '<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="政务"><a:themeElements>' +
  '<a:clrScheme name="政务"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>' +
  [1, 2, 3, 4, 5, 6].map((n) => `<a:accent${n}><a:srgbClr val="C0${n}0${n}0"/></a:accent${n}>`).join("") +
  '<a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme>' +
  '<a:fontScheme name="政务"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>' +
  '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>' +
  '<a:fmtScheme name="政务"><a:fillStyleLst/><a:lnStyleLst/><a:effectStyleLst/><a:bgFillStyleLst/></a:fmtScheme></a:themeElements></a:theme>';

const LOOKS =
  '<fonts count="5"><font><sz val="12"/><name val="宋体"/></font>' +
  '<font><b/><sz val="16"/><color theme="4" tint="-0.25"/><name val="黑体"/></font>' +
  '<font><u val="doubleAccounting"/><sz val="12"/><name val="宋体"/></font>' +
  '<font><vertAlign val="superscript"/><sz val="12"/><name val="宋体"/></font>' +
  '<font><sz val="12"/><color indexed="10"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="5" tint="0.4"/></patternFill></fill>' +
  '<fill><patternFill patternType="lightGrid"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/></patternFill></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill></fills>' +
  '<borders count="3"><border/><border><bottom style="double"><color theme="4"/></bottom></border>' +
  '<border diagonalDown="1"><diagonal style="thin"><color rgb="FF000000"/></diagonal></border></borders>' +
  '<cellStyleXfs count="2"><xf/><xf fillId="5" applyFill="1"/></cellStyleXfs><cellXfs count="10"><xf/>' +
  '<xf fontId="1" applyFont="1"/><xf fontId="2" applyFont="1"/><xf fontId="3" applyFont="1"/>' +
  '<xf fontId="4" fillId="2" borderId="1" applyFont="1" applyFill="1"/><xf fillId="3" applyFill="1"/><xf fillId="4" applyFill="1"/>' +
  '<xf borderId="2" applyBorder="1"/><xf applyAlignment="1" applyProtection="1"><alignment textRotation="255" shrinkToFit="1" readingOrder="2"/><protection hidden="1"/></xf>' +
  '<xf fillId="5" xfId="1"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="好" xfId="1" builtinId="26"/></cellStyles>';

const NORMAL = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

const PHONETIC =
  '<r><rPr><b/><sz val="14"/><color rgb="FFFF0000"/><rFont val="黑体"/></rPr><t>达</t></r><r><t xml:space="preserve">川 区</t></r>' +
  '<rPh sb="0" eb="1"><t>dá</t></rPh><phoneticPr fontId="0"/>';

const rich = (text: string) =>
  `<is><r><rPr><vertAlign val="superscript"/></rPr><t>${text}</t></r><r><t>尾</t></r></is>`;

/** Files as other programs write them, each for one thing; `lost` is what a person is told before saving. */
export const FIXTURES: Record<string, { file: FixtureFile; lost: string[] }> = {
  "how a sheet is viewed": {
    file: {
      sheets: {
        数据:
          '<sheetPr><tabColor theme="4"/><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>' +
          '<sheetViews><sheetView showGridLines="0" showRowColHeaders="0" showZeros="0" rightToLeft="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0">' +
          '<selection activeCell="B2" sqref="B2:B3"/></sheetView></sheetViews>' +
          figures,
        分页:
          '<sheetViews><sheetView view="pageBreakPreview" zoomScale="60" workbookViewId="0"><pane xSplit="2000" ySplit="1500" topLeftCell="C3"/></sheetView></sheetViews>' +
          figures,
        藏: figures,
        深藏: figures,
      },
      states: { 藏: 'state="hidden"', 深藏: 'state="veryHidden"' },
    },
    lost: [],
  },
  "groups of rows and columns": {
    file: {
      sheets: {
        数据:
          '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="2" outlineLevelCol="1"/>' +
          '<cols><col min="2" max="3" width="12" outlineLevel="1" hidden="1"/><col min="4" max="4" width="12" collapsed="1"/></cols>' +
          `<sheetData><row r="1">${cell("A1", 1)}</row><row r="2" outlineLevel="1">${cell("A2", 2)}</row>` +
          `<row r="3" outlineLevel="2" hidden="1">${cell("A3", 3)}</row><row r="4" collapsed="1">${cell("A4", 4)}</row></sheetData>`,
      },
    },
    lost: [],
  },
  "print set-up": {
    file: {
      sheets: {
        数据:
          figures +
          '<printOptions horizontalCentered="1" verticalCentered="1" headings="1" gridLines="1"/>' +
          '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.2" footer="0.2"/>' +
          '<pageSetup paperSize="8" scale="80" firstPageNumber="3" pageOrder="overThenDown" orientation="landscape" blackAndWhite="1" draft="1" cellComments="atEnd" useFirstPageNumber="1" errors="dash"/>' +
          '<headerFooter differentOddEven="1" differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;L左&amp;C中</oddHeader><oddFooter>&amp;P</oddFooter>' +
          "<evenHeader>&amp;R偶</evenHeader><evenFooter>偶脚</evenFooter><firstHeader>首</firstHeader><firstFooter>首脚</firstFooter></headerFooter>" +
          '<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="1" max="1048575" man="1"/></colBreaks>',
      },
      after:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">数据!$A:$B,数据!$1:$1</definedName></definedNames>',
    },
    lost: [],
  },
  "looks: theme, tints, patterns, turned text, named styles": {
    file: {
      sheets: {
        数据: data(
          [1, 2, 3, 4, 5, 6, 7, 8, 9].map((s, i) => cell(`${"ABCDEFGHI"[i]}1`, s === 4 ? "主题" : s, s)).join(""),
        ),
      },
      styles: LOOKS,
      parts: [
        {
          path: "xl/theme/theme1.xml",
          contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
          content: THEME,
          from: { source: "xl/workbook.xml", type: "theme", id: "rIdTheme" },
        },
      ],
    },
    lost: ["workbook: names of cell styles (好); the look of their cells is kept"],
  },
  "rich text, phonetic text, inline text": {
    file: {
      sheets: { 数据: data('<c r="A1" t="s"><v>0</v></c>', `<c r="A2" t="inlineStr">${rich("注1")}</c>`) },
      strings: [PHONETIC],
    },
    lost: ["workbook: how words are read aloud (phonetic text)"],
  },
  "links to other workbooks": {
    file: {
      sheets: { 数据: data('<c r="A1"><f>[1]Sheet1!$A$1*2</f><v>84</v></c>') },
      after: '<externalReferences><externalReference r:id="rIdX"/></externalReferences>',
      parts: [
        {
          path: "xl/externalLinks/externalLink1.xml",
          contentType: "externalLink",
          content:
            '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1">' +
            '<sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
          from: { source: "xl/workbook.xml", type: "externalLink", id: "rIdX" },
        },
      ],
      links: [
        {
          source: "xl/externalLinks/externalLink1.xml",
          type: "externalLinkPath",
          id: "rId1",
          target: "%E5%8E%BB%E5%B9%B4.xlsx",
        },
      ],
    },
    lost: [],
  },
  "dates counted from 1904": {
    file: {
      sheets: { 数据: data(cell("A1", 41850, 1) + cell("B1", 41850)) },
      before: '<workbookPr date1904="1"/>',
      styles:
        '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>' +
        NORMAL,
    },
    lost: ["workbook: the count of days from 1904 (dates are counted from 1900 instead)"],
  },
  "properties of the document": {
    file: {
      sheets: { 数据: figures },
      parts: [
        {
          path: "docProps/custom.xml",
          contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
          content:
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
            '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="单位"><vt:lpwstr>统计局</vt:lpwstr></property>' +
            '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="份数"><vt:i4>3</vt:i4></property>' +
            '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="4" name="比"><vt:r8>0.5</vt:r8></property>' +
            '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="5" name="已审"><vt:bool>true</vt:bool></property></Properties>',
          from: { source: "", type: "custom-properties", id: "rIdC" },
        },
      ],
    },
    lost: [],
  },
  "how the workbook calculates and is protected": {
    file: {
      sheets: { 数据: figures },
      before: '<workbookProtection lockStructure="1" workbookPassword="CC1A"/>',
      after: '<calcPr calcMode="manual" iterate="1" iterateCount="50" iterateDelta="0.01" fullPrecision="0"/>',
    },
    lost: [],
  },
  "names with odd content": {
    file: {
      sheets: { "一 月": figures, 二月: figures },
      after:
        '<definedNames><definedName name="常数">0.17</definedName><definedName name="串">"a""b"</definedName>' +
        "<definedName name=\"坏\">#REF!</definedName><definedName name=\"多块\">'一 月'!$A$1,'一 月'!$B$2</definedName>" +
        '<definedName name="动" hidden="1" comment="注">OFFSET(\'一 月\'!$A$1,0,0,COUNTA(\'一 月\'!$A:$A),1)</definedName></definedNames>',
    },
    lost: [],
  },
  "formats of whole columns and of rows far below": {
    file: {
      sheets: {
        数据:
          '<cols><col min="1" max="16384" width="10" style="1"/></cols>' +
          `<sheetData><row r="1">${cell("A1", 1, 1)}</row><row r="1048576" s="1" customFormat="1" ht="30" customHeight="1"/></sheetData>`,
      },
      styles:
        '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fillId="2" applyFill="1"/></cellXfs>' +
        NORMAL,
    },
    lost: [],
  },
  "a table with its filter and formulas for new rows": {
    file: {
      sheets: {
        数据:
          figures.replace('<row r="3">', '<row r="3" hidden="1">') +
          '<tableParts count="1"><tablePart r:id="rIdT"/></tableParts>',
      },
      parts: [
        {
          path: "xl/tables/table1.xml",
          contentType: "table",
          content:
            '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="A1:B3">' +
            '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="甲镇"/></filters></filterColumn></autoFilter>' +
            '<tableColumns count="2"><tableColumn id="1" name="地区"/><tableColumn id="2" name="数值"><calculatedColumnFormula>ROW()</calculatedColumnFormula></tableColumn></tableColumns>' +
            '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
          from: { source: "xl/worksheets/sheet1.xml", type: "table", id: "rIdT" },
        },
      ],
    },
    lost: [],
  },
  "dynamic and old arrays": {
    file: {
      sheets: {
        数据: data(
          cell("A1", 2) + '<c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*2</f><v>4</v></c>',
          cell("A2", 3) + '<c r="B2"><v>6</v></c>',
          '<c r="A3"><f t="array" ref="A3">SUM(A1:A2*A1:A2)</f><v>13</v></c>',
        ),
      },
      parts: [
        {
          path: "xl/metadata.xml",
          contentType: "sheetMetadata",
          content:
            '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
            '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
          from: { source: "xl/workbook.xml", type: "sheetMetadata", id: "rIdM" },
        },
      ],
    },
    lost: [],
  },
  "every name with a prefix": {
    file: {
      sheets: {
        数据:
          '<cols><col min="1" max="1" width="20" customWidth="1"/></cols>' +
          figures +
          '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>',
      },
      rewrite: (xml, path) =>
        /^xl\/(workbook|worksheets\/sheet1|styles)\.xml$/.test(path)
          ? xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace('xmlns="', 'xmlns:x="')
          : xml,
    },
    lost: [],
  },
  "the strict form of the standard": {
    file: {
      sheets: { 数据: figures },
      before: "<workbookPr/>",
      rewrite: (xml) =>
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          )
          .replace("<workbook ", '<workbook conformance="strict" '),
    },
    lost: [],
  },
};

export const fixtureBytes = (name: string): Promise<Uint8Array> => fixture(FIXTURES[name]!.file);
