import { useState } from "react";
import { Button, Field, Input, makeStyles } from "../shared/fluent";
import { useIntakeTexts } from "./useIntakeTexts";

const useStyles = makeStyles({ form: { display: "flex", gap: "6px", alignItems: "end", flexWrap: "wrap" } });

export interface TextFormProps {
  label: string;
  text: string;
  /** Whether a text can be taken; left out: any. */
  check?: ((text: string) => boolean) | undefined;
  onApply: (text: string) => void;
  onClose: () => void;
}

/** One line to type, taken over only when it is finished. */
export function TextForm({ label, text, check, onApply, onClose }: TextFormProps) {
  const styles = useStyles();
  const texts = useIntakeTexts();
  const [typed, setTyped] = useState(text);
  const isGood = check ? check(typed) : typed.trim() !== "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood) onApply(typed.trim());
      }}
    >
      <Field label={label}>
        <Input value={typed} input={{ size: 1 }} onChange={(_, data) => setTyped(data.value)} />
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
