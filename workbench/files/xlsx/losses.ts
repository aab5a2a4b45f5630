import type { Sheet as FileSheet } from "hucre/xlsx";

/**
 * What a sheet of the file holds and the workbook model has no place for: it would be gone if the workbook were
 * written again.
 */
export function lossesOf(file: FileSheet): string[] {
  const cells = [...(file.cells?.values() ?? [])];
  const rows = [...(file.rowDefs?.values() ?? [])];
  const columns = file.columns ?? [];
  const found: [string, boolean][] = [
    ["charts", !!file.charts?.length],
    ["pictures", !!file.images?.length || !!file.backgroundImage],
    ["text boxes", !!file.textBoxes?.length],
    ["pivot tables", !!file.pivotTables?.length],
    ["slicers", !!file.slicers?.length || !!file.timelines?.length],
    ["sparklines", !!file.sparklines?.length],
    ["data validation", !!file.dataValidations?.length],
    ["comments", !!file.threadedComments?.length || cells.some((cell) => cell.comment)],
    ["hyperlinks", cells.some((cell) => cell.hyperlink)],
    ["formats of single characters", cells.some((cell) => cell.richText?.some((run) => run.font))],
    ["sheet protection", !!file.protection?.sheet],
    ["filters", !!file.autoFilter],
    ["page breaks", !!file.rowBreaks?.length || !!file.colBreaks?.length],
    ["hidden rows or columns", rows.some((row) => row.hidden) || columns.some((column) => column.hidden)],
    [
      "groups of rows or columns",
      rows.some((row) => row.outlineLevel) || columns.some((column) => column.outlineLevel),
    ],
    ["print scale", file.pageSetup?.scale !== undefined && file.pageSetup.scale !== 100],
    ["repeated columns", !!file.pageSetup?.printTitlesColumn],
    [
      "turned or shrunk text",
      cells.some(({ style }) => style?.alignment?.textRotation || style?.alignment?.shrinkToFit),
    ],
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}
