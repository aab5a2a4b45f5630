import { useState } from "react";
import { Field, Input } from "../../shared/fluent";

interface NumberFieldProps {
  label: string;
  value: number;
  onNumber: (value: number) => void;
}

/** A number as it is being typed: what is no number yet (nothing, a minus) changes nothing and goes when one leaves the field. */
export function NumberField({ label, value, onNumber }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text.trim() !== "" && Number.isFinite(number)) onNumber(number);
  };
  return (
    <Field label={label}>
      <Input
        type="number"
        step="any"
        value={typed ?? String(value)}
        onChange={(_, data) => type(data.value)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
