import {
  blockAddress,
  type Block,
  columnLetters,
  type InputRule,
  type Look,
  type PlanCell,
  type Rule,
  type SheetPlan,
} from "../core/plan/SheetPlan";
import { safeText } from "../core/plan/safeText";
import { addChart } from "./addChart";
import { setUpPrint } from "./setUpPrint";
import { buildSheet } from "./unfinishedSheet";

/** Excel on the web takes 5 MB a request; formulas travel in pieces well below. */
const PIECE_BYTES = 2_500_000;

/**
 * Writes a planned sheet, all of it or nothing, in one round trip (more only for sheets of several megabytes); `along` adds what
 * must come with it. Gives the sheet's id.
 */
export function writePlan(
  plan: SheetPlan,
  along?: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<string> {
  return buildSheet(plan.name, async (context, sheet) => {
    const whole = sheet.getRangeByIndexes(0, 0, plan.cells.length, plan.columnWidths.length);
    whole.format.font.name = plan.font;
    for (const { block, look } of plan.looks) applyLook(sheet.getRange(blockAddress(block)), look);
    let first = 0;
    for (const piece of cellRows(plan.cells)) {
      sheet.getRangeByIndexes(first, 0, piece.length, plan.columnWidths.length).formulas = piece;
      first += piece.length;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a piece of 2.5 MB, by intent
      if (first < plan.cells.length) await context.sync();
    }
    for (const block of plan.merges) sheet.getRange(blockAddress(block)).merge();
    plan.columnWidths.forEach((width, column) => {
      sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth = width;
    });
    for (const { first: top, last, height } of plan.rowHeights) {
      sheet.getRange(`${top + 1}:${last + 1}`).format.rowHeight = height;
    }
    for (const rule of plan.rules) applyRule(sheet.getRange(blockAddress(rule.block)), rule);
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.frozen.rows, plan.frozen.columns));
    sheet.showGridlines = false;
    setUpPrint(sheet, plan.print);
    for (const rule of plan.inputRules ?? []) applyInputRule(sheet.getRange(blockAddress(rule.block)), rule);
    for (const { name, block } of plan.names ?? [])
      context.workbook.names.add(name, sheet.getRange(blockAddress(block)));
    for (const [key, value] of Object.entries(plan.properties ?? {})) sheet.customProperties.add(key, value);
    for (const chart of [...(plan.chart ? [plan.chart] : []), ...(plan.panels ?? [])]) addChart(sheet, chart);
    if (plan.unlocked) protect(sheet, plan.unlocked);
    await along?.(context, sheet);
  });
}

/** Locks all but these blocks. No password: whoever must change the form can, but nobody overwrites a formula by accident. */
export function protect(sheet: Excel.Worksheet, unlocked: readonly Block[]): void {
  for (const block of unlocked) sheet.getRange(blockAddress(block)).format.protection.locked = false;
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowFormatCells: true });
}

export function applyInputRule({ dataValidation }: Excel.Range, { rule, prompt, alert }: InputRule): void {
  dataValidation.rule =
    rule.kind === "list"
      ? { list: { inCellDropDown: true, source: rule.items.join(",") } }
      : { custom: { formula: rule.formula } };
  dataValidation.prompt = { showPrompt: true, ...prompt };
  dataValidation.errorAlert = { showAlert: true, style: Excel.DataValidationAlertStyle.stop, ...alert };
}

/** What each cell is written as; rows are gathered into pieces by their length in text. */
export function cellRows(cells: PlanCell[][]): (string | number)[][][] {
  const result: (string | number)[][][] = [[]];
  let bytes = 0;
  for (const line of cells) {
    const row = line.map((cell) => {
      if (cell === null) return "";
      if (typeof cell === "number") return cell;
      return typeof cell === "string" ? safeText(cell) : cell.formula;
    });
    const length = JSON.stringify(row).length * 2;
    if (bytes + length > PIECE_BYTES) {
      result.push([]);
      bytes = 0;
    }
    bytes += length;
    result.at(-1)!.push(row);
  }
  return result;
}

export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.format !== undefined) range.numberFormat = look.format as unknown as string[][];
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  for (const [edge, line] of Object.entries(look.lines ?? {})) {
    const border = format.borders.getItem(edge as "EdgeTop");
    border.style = line.style;
    border.weight = line.weight;
    border.color = line.color;
  }
}

export function applyRule(range: Excel.Range, rule: Rule): void {
  if (rule.kind === "dataBar") {
    const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    dataBar.positiveFormat.fillColor = rule.color;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: "0" };
    dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: String(rule.most) };
  } else {
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = rule.formula;
    custom.format.font.color = rule.color;
  }
}
