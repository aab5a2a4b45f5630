import { Field, makeStyles, Select } from "../../shared/fluent";

// A long option must not make the pane wider than it is.
const useStyles = makeStyles({ field: { minWidth: 0 }, select: { minWidth: 0, "& select": { width: "100%" } } });

interface ChooseProps {
  label: string;
  hint?: string;
  value: string;
  options: [value: string, label: string][];
  onChoose: (value: string) => void;
}

/** One choice out of a list. */
export function Choose({ label, hint, value, options, onChoose }: ChooseProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} className={styles.field}>
      <Select value={value} className={styles.select} onChange={(_, data) => onChoose(data.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
