import type { FigureMeasure } from "../../core/intake/Figure";
import type { RawSheet } from "../../core/intake/RawSheet";
import type { Labels, Role, TableView } from "../../core/intake/Understanding";
import { columnLetters } from "../../core/plan/SheetPlan";
import { periodLabel } from "../../core/period/periodLabel";
import { makeStyles, Select, Text } from "../shared/fluent";
import { useLanguage, useTexts } from "../shared/texts";
import { token } from "../shared/token";
import { useIntakeTexts } from "./useIntakeTexts";
import { TextForm } from "./TextForm";
import { useState } from "react";
import { Link } from "../shared/fluent";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "4px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "2px" },
  line: { display: "flex", gap: "6px", alignItems: "center" },
  select: { minWidth: 0, flexGrow: 1 },
  quiet: { color: token("colorNeutralForeground2"), overflowWrap: "anywhere" },
});

const NO_LABELS: Labels = {
  town: null,
  indicator: null,
  period: null,
  measure: null,
  unit: null,
  phase: null,
  rankOf: null,
};

export interface ColumnListProps {
  sheet: RawSheet;
  table: TableView;
  onRole: (column: number, role: Role) => void;
}

/** Each column with its head and what it was taken for; a choice of what else it may be. */
export function ColumnList({ sheet, table, onRole }: ColumnListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {table.roles.map((role, place) => {
        const column = table.columns.first + place;
        return (
          <ColumnItem
            key={column}
            letters={columnLetters(sheet.left + column)}
            head={headOf(sheet, table, column)}
            role={role}
            onRole={(chosen) => onRole(column, chosen)}
          />
        );
      })}
    </ul>
  );
}

interface ColumnItemProps {
  letters: string;
  head: string;
  role: Role;
  onRole: (role: Role) => void;
}

function ColumnItem({ letters, head, role, onRole }: ColumnItemProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { list } = useTexts();
  const texts = useIntakeTexts();
  const [naming, setNaming] = useState(false);
  const labels = role.kind === "figures" ? role.labels : null;
  const said = labels
    ? [labels.indicator, labels.period && periodLabel(labels.period, language), labels.unit].filter(Boolean).join(list)
    : "";
  const value = role.kind === "figures" ? `figures:${role.labels.measure ?? "value"}` : role.kind;
  const choose = (chosen: string) => {
    const [kind, measure] = chosen.split(":") as [Role["kind"], FigureMeasure | undefined];
    onRole(
      kind === "figures"
        ? { kind, labels: { ...(labels ?? NO_LABELS), measure: measure ?? "value" } }
        : ({ kind } as Role),
    );
  };
  return (
    <li className={styles.item}>
      <Text size={200}>
        <strong>{texts.column(letters)}</strong> {head}
      </Text>
      <div className={styles.line}>
        <Select
          size="small"
          className={styles.select}
          aria-label={`${texts.column(letters)} ${texts.meaning}`}
          value={value}
          onChange={(_, data) => choose(data.value)}
        >
          {Object.entries(texts.measures).map(([measure, name]) => (
            <option key={measure} value={`figures:${measure}`}>
              {name}
            </option>
          ))}
          {Object.entries(texts.roles)
            .filter(([kind]) => kind !== "figures")
            .map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
        </Select>
        {labels && (
          <Link
            as="button"
            onClick={() => setNaming(!naming)}
            aria-label={texts.change(`${texts.column(letters)} ${texts.indicator}`)}
          >
            {texts.indicator}
          </Link>
        )}
      </div>
      {said && (
        <Text size={200} className={styles.quiet}>
          {said}
        </Text>
      )}
      {naming && labels && (
        <TextForm
          label={texts.indicator}
          text={labels.indicator ?? ""}
          onApply={(indicator) => {
            setNaming(false);
            onRole({ kind: "figures", labels: { ...labels, indicator } });
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </li>
  );
}

/** The texts above a column, from the top, without those that repeat. */
function headOf(sheet: RawSheet, table: TableView, column: number): string {
  const texts: string[] = [];
  for (let row = table.headRows.first; row <= table.headRows.last; row++) {
    const merge = sheet.merges.find(
      (block) => block.top <= row && row <= block.bottom && block.left <= column && column <= block.right,
    );
    const cell = sheet.cells[merge?.top ?? row]?.[merge?.left ?? column];
    const text = String(cell ?? "").replace(/\s+/gu, "");
    if (text !== "" && texts.at(-1) !== text) texts.push(text);
  }
  return texts.join(" / ");
}
