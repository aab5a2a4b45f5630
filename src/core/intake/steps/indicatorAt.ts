import type { Template } from "../../template/Template";
import type { ColumnLabels } from "./columnLabels";
import { TOTAL } from "./combineHead";
import type { RowLabels } from "./rowLabels";
import type { TableFacts } from "./tableFacts";
import { columnWithTitle, rowWithTitle } from "./withTitle";

/** 余额 across and 各项存款 down are 各项存款余额. */
const BALANCE = /^余额$/u;

/** The indicator of row and column; of both, 工业总产值 across and 轻工业 down, the one within the other; `null` where it is not clear. */
export function indicatorAt(
  row: RowLabels,
  column: ColumnLabels,
  { rowsAreIndicators, rowsAreKnown, soleName, isSole }: TableFacts,
  title: string,
  template: Template,
): string | null {
  const across = column.indicator;
  if (row.indicator === "" || across === row.indicator) {
    if (across !== "") return columnWithTitle(across, title, template, isSole);
    return rowsAreIndicators ? null : soleName || title || null;
  }
  if (across === "") return rowsAreKnown ? row.indicator : rowWithTitle(row.indicator, title, template);
  if (BALANCE.test(across)) return row.indicator.endsWith(across) ? row.indicator : row.indicator + across;
  if (rowsAreKnown) return null;
  const whole = columnWithTitle(across, title, template, isSole);
  return TOTAL.test(row.indicator) ? whole : `${whole}/${row.indicator}`;
}
