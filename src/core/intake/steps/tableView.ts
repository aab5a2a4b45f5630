import type { SheetLabels } from "../DraftFigure";
import { over, periodOf } from "../PeriodHint";
import type { TableDraft } from "../readTable";
import type { Labels, Role, TableView } from "../Understanding";
import { unitsOf } from "./headUnits";

/** A table as the preview shows it. */
export function tableView({ region, roles, columns, title, rows }: TableDraft, labels: SheetLabels): TableView {
  const period = periodOf(labels.period);
  return {
    headRows: { first: region.heads[0] ?? region.body[0]!, last: region.heads.at(-1) ?? region.body[0]! - 1 },
    bodyRows: { first: region.body[0]!, last: region.body.at(-1)! },
    columns: { first: region.left, last: region.right },
    roles: roles.map((role, place): Role => {
      if (role.kind !== "figures") return { kind: role.kind };
      const column = columns.find((one) => one.column === region.left + place);
      if (!column || column.unclear !== "") return { kind: "unread" };
      return { kind: "figures", labels: labelsOf(column, labels) };
    }),
    title: title.text,
    labels: {
      town: rows.some((row) => row.town !== "") ? null : labels.town || null,
      indicator: labels.indicator || null,
      period: period ?? labels.fallback,
      measure: labels.measure,
      unit: unitsOf(labels.units).amount ?? unitsOf(labels.units).rate,
      phase: null,
      rankOf: null,
    },
    aggregates: [],
  };
}

function labelsOf(column: TableDraft["columns"][number], { period }: SheetLabels): Labels {
  const hint = over(period, column.period);
  return {
    town: column.town || null,
    indicator: column.indicator || null,
    period: periodOf(hint),
    measure: column.measure,
    unit: unitsOf(column.units).amount ?? unitsOf(column.units).rate,
    phase: column.phase && periodOf(over({ ...hint, span: null, grain: null }, column.phase)),
    rankOf: column.rankOf || null,
  };
}
