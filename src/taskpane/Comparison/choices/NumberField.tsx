import { useState } from "react";
import { Field, Input } from "../../shared/fluent";

interface NumberFieldProps {
  label: string;
  /** Nothing where it was left empty, which `onEmpty` allows. */
  value: number | undefined;
  onNumber: (value: number) => void;
  onEmpty?: () => void;
}

/** A number as it is being typed: what is no number yet (a minus; nothing, where it must be there) changes nothing and goes when one leaves the field. */
export function NumberField({ label, value, onNumber, onEmpty }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text.trim() === "") onEmpty?.();
    else if (Number.isFinite(number)) onNumber(number);
  };
  return (
    <Field label={label}>
      <Input
        type="number"
        step="any"
        value={typed ?? String(value ?? "")}
        onChange={(_, data) => type(data.value)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
