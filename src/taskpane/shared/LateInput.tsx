import { useState } from "react";
import { Input } from "./fluent";

/** Takes over what was typed when the person is done with it, not at every key. */
export function LateInput({ placeholder, onText, ...field }: { placeholder: string; onText: (text: string) => void }) {
  const [text, setText] = useState("");
  return (
    <Input
      {...field}
      value={text}
      placeholder={placeholder}
      onChange={(_, data) => setText(data.value)}
      onBlur={() => onText(text.trim())}
      onKeyDown={(event) => event.key === "Enter" && onText(text.trim())}
    />
  );
}
