import { useState } from "react";
import type { Choices, Role, StepDecision, TableView } from "../../core/intake/Understanding";
import { cellAddress } from "../../core/intake/readSheets";
import type { RawSheet } from "../../core/intake/RawSheet";
import { periodLabel } from "../../core/period/periodLabel";
import { readPeriod } from "../../core/period/readPeriod";
import { INTAKE_TEXTS, reasonText } from "../../core/texts/intake";
import { Checkbox, Link, makeStyles, mergeClasses, Text } from "../shared/fluent";
import { LateDetails } from "../shared/LateDetails";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { ColumnList } from "./ColumnList";
import { RowsForm } from "./RowsForm";
import { TextForm } from "./TextForm";
import { useIntakeTexts } from "./useIntakeTexts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px",
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderRadius: token("borderRadiusMedium"),
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr auto", gap: "4px 8px", alignItems: "baseline", margin: 0 },
  name: { color: token("colorNeutralForeground2"), fontSize: token("fontSizeBase200") },
  value: { margin: 0, overflowWrap: "anywhere", fontSize: token("fontSizeBase200") },
  form: { gridColumn: "1 / -1" },
  list: { margin: 0, paddingLeft: "18px", fontSize: token("fontSizeBase200") },
  boxes: { listStyle: "none", paddingLeft: 0 },
});

export interface TableCardProps {
  sheet: RawSheet;
  table: TableView;
  number: number;
  decisions: readonly StepDecision[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

type Fact = "headRows" | "unit" | "period" | "town";

/** What was understood of one table, each fact with a way to change it, and the reasons on demand. */
export function TableCard({ sheet, table, number, decisions, choices, onChoose }: TableCardProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useIntakeTexts();
  const [open, setOpen] = useState<Fact | null>(null);
  const skipped = choices.skippedTables?.includes(number) ?? false;
  const corner = (row: number, column: number) => cellAddress(sheet, { row, column });
  const address = `${corner(table.headRows.first, table.columns.first)}:${corner(table.bodyRows.last, table.columns.last)}`;
  const rows = ({ first, last }: TableView["headRows"]) =>
    texts.rowsFromTo(sheet.top + first + 1, sheet.top + last + 1);
  const facts: { fact: Fact | null; name: string; value: string }[] = [
    { fact: "headRows", name: texts.headRows, value: rows(table.headRows) },
    { fact: null, name: texts.bodyRows, value: rows(table.bodyRows) },
    {
      fact: "period",
      name: texts.period,
      value: table.labels.period ? periodLabel(table.labels.period, language) : texts.notSaid,
    },
    { fact: "unit", name: texts.unit, value: table.labels.unit || texts.notSaid },
    ...(table.roles.some((role) => role.kind === "town")
      ? []
      : [{ fact: "town" as const, name: texts.town, value: table.labels.town || texts.notSaid }]),
  ];
  const choose = (more: Choices) => {
    setOpen(null);
    onChoose(more);
  };
  const skip = (taken: boolean) => {
    const others = (choices.skippedTables ?? []).filter((one) => one !== number);
    onChoose({ skippedTables: taken ? others : [...others, number] });
  };

  return (
    <section className={styles.card} aria-label={texts.tableName(number + 1, address)}>
      <div className={styles.head}>
        <Text weight="semibold">{texts.tableName(number + 1, address)}</Text>
        <Checkbox checked={!skipped} label={texts.takeTable} onChange={(_, data) => skip(data.checked === true)} />
      </div>
      {!skipped && (
        <>
          <dl className={styles.facts}>
            {facts.map(({ fact, name, value }) => (
              <FactLine
                key={name}
                name={name}
                value={value}
                onChange={fact && (() => setOpen(open === fact ? null : fact))}
              >
                {fact !== null && open === fact && (
                  <dd className={styles.form}>
                    {fact === "headRows" ? (
                      <RowsForm
                        sheet={sheet}
                        rows={table.headRows}
                        onApply={(headRows) => choose({ headRows: { [number]: headRows } })}
                        onClose={() => setOpen(null)}
                      />
                    ) : (
                      <TextForm
                        label={name}
                        text={value === texts.notSaid ? "" : value}
                        check={fact === "period" ? (text) => readPeriod(text).kind === "period" : undefined}
                        onApply={(text) => choose(chosen(fact, text))}
                        onClose={() => setOpen(null)}
                      />
                    )}
                  </dd>
                )}
              </FactLine>
            ))}
          </dl>
          {table.aggregates.length > 0 && <Totals sheet={sheet} table={table} onChoose={onChoose} />}
          <LateDetails summary={texts.columns}>
            {() => (
              <ColumnList
                sheet={sheet}
                table={table}
                onRole={(column: number, role: Role) => onChoose({ roles: { [column]: role } })}
              />
            )}
          </LateDetails>
          <LateDetails summary={texts.reasons}>
            {() => (
              <ul className={styles.list}>
                {decisions.map((decision, place) => (
                  <li key={place}>{reasonText(INTAKE_TEXTS[language], decision.reason, decision.args)}</li>
                ))}
              </ul>
            )}
          </LateDetails>
        </>
      )}
    </section>
  );
}

function chosen(fact: Exclude<Fact, "headRows">, text: string): Choices {
  if (fact !== "period") return { [fact]: text };
  const reading = readPeriod(text);
  return reading.kind === "period" ? { period: reading.period } : {};
}

interface FactLineProps {
  name: string;
  value: string;
  onChange: (() => void) | null;
  children?: React.ReactNode;
}

function FactLine({ name, value, onChange, children }: FactLineProps) {
  const styles = useStyles();
  const texts = useIntakeTexts();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.value}>
        {onChange && (
          <Link as="button" aria-label={texts.change(name)} onClick={onChange}>
            {texts.changeShort}
          </Link>
        )}
      </dd>
      {children}
    </>
  );
}

function Totals({ sheet, table, onChoose }: Pick<TableCardProps, "sheet" | "table" | "onChoose">) {
  const styles = useStyles();
  const texts = useIntakeTexts();
  const town = table.roles.findIndex((role) => role.kind === "town" || role.kind === "indicator");
  const nameOf = (row: number) => String(sheet.cells[row]?.[table.columns.first + Math.max(0, town)] ?? "").trim();
  return (
    <div role="group" aria-label={texts.notTowns}>
      <Text size={200}>{texts.notTowns}</Text>
      <ul className={mergeClasses(styles.list, styles.boxes)}>
        {table.aggregates.map(({ row }) => (
          <li key={row}>
            <Checkbox
              checked
              label={texts.isTotal(sheet.top + row + 1, nameOf(row))}
              onChange={() => onChoose({ aggregates: { [row]: false } })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
