import { useState } from "react";
import type { RawSheet } from "../../core/intake/RawSheet";
import { Button, Field, Input, makeStyles } from "../shared/fluent";
import { useIntakeTexts } from "./useIntakeTexts";

const useStyles = makeStyles({
  form: { display: "flex", gap: "6px", alignItems: "end", flexWrap: "wrap" },
  number: { width: "72px" },
});

export interface RowsFormProps {
  sheet: RawSheet;
  /** Zero-based within the sheet's cells. */
  rows: { first: number; last: number };
  onApply: (rows: { first: number; last: number }) => void;
  onClose: () => void;
}

/** Two row numbers as the sheet shows them. */
export function RowsForm({ sheet, rows, onApply, onClose }: RowsFormProps) {
  const styles = useStyles();
  const texts = useIntakeTexts();
  const [first, setFirst] = useState(String(sheet.top + rows.first + 1));
  const [last, setLast] = useState(String(sheet.top + rows.last + 1));
  const [from, to] = [first, last].map((text) => Number(text) - sheet.top - 1) as [number, number];
  const isGood = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to >= from && to < sheet.cells.length;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood) onApply({ first: from, last: to });
      }}
    >
      <Field label={texts.firstRow}>
        <Input type="number" className={styles.number} value={first} onChange={(_, data) => setFirst(data.value)} />
      </Field>
      <Field label={texts.lastRow}>
        <Input type="number" className={styles.number} value={last} onChange={(_, data) => setLast(data.value)} />
      </Field>
      <Button type="submit" size="small" disabled={!isGood}>
        {texts.apply}
      </Button>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {texts.close}
      </Button>
    </form>
  );
}
