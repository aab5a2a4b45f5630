import type { CellStyle, Sheet as FileSheet, Workbook as FileWorkbook } from "hucre/xlsx";
import { snapshotOf, chartOriginals } from "./originals";
import type { Workbook } from "../../model/Workbook";
import { canWrite } from "./drawings";
import type { Package } from "./Package";

/**
 * What a sheet of the file holds and the workbook model has no place for: it would be gone if the workbook were
 * written again.
 */
export function lossesOf(file: FileSheet): string[] {
  const cells = [...(file.cells?.values() ?? [])];
  const rows = [...(file.rowDefs?.values() ?? [])];
  const columns = file.columns ?? [];
  const view = file.view ?? {};
  const setup = file.pageSetup ?? {};
  const found: [string, boolean][] = [
    ["pivot tables", !!file.pivotTables?.length],
    ["slicers", !!file.slicers?.length || !!file.timelines?.length],
    ["sparklines", !!file.sparklines?.length],
    ["formats of single characters", cells.some((cell) => cell.richText?.some((run) => run.font))],
    ["page breaks", !!file.rowBreaks?.length || !!file.colBreaks?.length],
    ["split panes", !!file.splitPane?.xSplit || !!file.splitPane?.ySplit],
    ["the direction from right to left", view.rightToLeft === true],
    ["hidden heads of rows and columns", view.showRowColHeaders === false],
    [
      "groups of rows or columns",
      rows.some((row) => row.outlineLevel) || columns.some((column) => column.outlineLevel),
    ],
    ["print scale", setup.scale !== undefined && setup.scale !== 100],
    ["repeated columns", !!setup.printTitlesColumn],
    ["printed gridlines or heads", !!setup.showGridLines || !!setup.showRowColHeaders],
    ["vertical centring on the page", !!setup.verticalCentered],
    [
      "headers or footers of single pages",
      !!file.headerFooter?.differentFirst || !!file.headerFooter?.differentOddEven,
    ],
    ...STYLES.map(([name, has]): [string, boolean] => [name, cells.some(({ style }) => style && has(style))]),
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}

/** Parts of a cell's look that the workbook model has no words for. */
const STYLES: [string, (style: CellStyle) => boolean][] = [
  ["turned or shrunk text", ({ alignment }) => !!alignment?.textRotation || !!alignment?.shrinkToFit],
  ["the reading order of cells", ({ alignment }) => ["ltr", "rtl"].includes(alignment?.readingOrder ?? "")],
  ["double underlines", ({ font }) => typeof font?.underline === "string" && font.underline !== "single"],
  ["raised or lowered text", ({ font }) => !!font?.vertAlign],
  ["colour gradients in cells", ({ fill }) => fill?.type === "gradient"],
  [
    "patterns in cells",
    ({ fill }) =>
      fill?.type === "pattern" && !["none", "solid"].includes(fill.pattern) && !!(fill.fgColor ?? fill.bgColor),
  ],
  ["diagonal borders", ({ border }) => !!border?.diagonal?.style],
  ["hidden formulas", ({ protection }) => !!protection?.hidden],
];

/** Parts of a file, by their path, that nothing of the workbook model stands for. */
const PARTS: [string, RegExp][] = [
  ["macros", /vbaProject\.bin$/],
  ["sheets that are charts", /^xl\/chartsheets\/[^/]+\.xml$/],
  ["macro sheets and dialogs of old Excel", /^xl\/(macrosheets|dialogsheets)\/[^/]+\.xml$/],
  ["data connections and queries", /^xl\/(connections\.xml|queryTables\/)/],
  ["the data model", /^xl\/model\//],
  ["links to other workbooks", /^xl\/externalLinks\/[^/]+\.xml$/],
  ["custom document properties", /^docProps\/custom\.xml$/],
  ["settings of add-ins", /^xl\/webextensions\//],
  ["linked data types", /^xl\/richData\//],
  ["the ribbon of the workbook", /^customUI\//],
  ["signatures", /^_xmlsignatures\//],
];

/** What the workbook as a whole holds and would lose. */
export function workbookLosses(file: Package, book: FileWorkbook): string[] {
  const parts = PARTS.filter(([, pattern]) => file.paths.some((path) => pattern.test(path))).map(([name]) => name);
  const { lockStructure, lockWindows } = book.workbookProtection ?? {};
  const xml = file.text("xl/workbook.xml") ?? "";
  return [
    ...parts,
    ...(lockStructure || lockWindows ? ["protection of the workbook's structure"] : []),
    ...(/<calcPr\b[^>]*\biterate="(1|true)"/.test(xml) ? ["iterative calculation"] : []),
  ];
}

/**
 * All that a file written now would not hold: what the file it was read from had and the workbook has no place for,
 * and what the workbook holds and a file cannot.
 */
export function lossesOnSaving(workbook: Workbook): string[] {
  const losses = [...workbook.losses];
  for (const sheet of workbook.sheets) {
    for (const chart of sheet.charts) {
      const original = chartOriginals.get(chart);
      if (!canWrite(chart))
        losses.push(`${sheet.name}: the chart ${chart.name} (a file cannot hold the type ${chart.type})`);
      else if (original && original.snapshot !== snapshotOf(chart)) {
        losses.push(`${sheet.name}: parts of the look of the chart ${chart.name}, which was changed`);
      }
    }
  }
  if (workbook.settings.size > 0) losses.push("workbook: settings of add-ins");
  return losses;
}
