import { useState } from "react";
import { readSpec } from "../../../core/comparison/spec/readSpec";
import { templateFaultText } from "../../../core/template/TemplateFault";
import { COMPARE_PANE_TEXTS } from "../../../core/texts/comparePane";
import { REPORT_TEXTS } from "../../../core/texts/report";
import type { Language } from "../../../core/texts/language";
import type { SheetSpec } from "../../../core/comparison/spec/SheetSpec";
import { Button, Field, makeStyles, Textarea } from "../../shared/fluent";
import { useLanguage } from "../../shared/texts";
import type { SpecChoicesProps } from "./SpecChoices";

const useStyles = makeStyles({ box: { display: "flex", flexDirection: "column", gap: "8px" } });
const ROWS = 10;

/** The whole specification as JSON: to keep it, to pass it on, and to say what has no field of its own. */
export function SpecText({ spec, replace }: Pick<SpecChoicesProps, "spec" | "replace">) {
  const styles = useStyles();
  const language = useLanguage();
  const words = COMPARE_PANE_TEXTS[language];
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? JSON.stringify(spec, null, 2);
  const reading = draft === null ? null : specIn(draft, language);
  const use = () => {
    if (reading === null || "fault" in reading) return;
    replace(reading.spec);
    setDraft(null);
  };
  return (
    <div className={styles.box}>
      <Field
        label={words.specText}
        hint={words.specHint}
        {...(reading !== null && "fault" in reading && { validationMessage: reading.fault })}
      >
        <Textarea value={text} rows={ROWS} onChange={(_, data) => setDraft(data.value)} />
      </Field>
      <Button disabled={reading === null || "fault" in reading} onClick={use}>
        {words.useSpec}
      </Button>
    </div>
  );
}

function specIn(text: string, language: Language): { spec: SheetSpec } | { fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: REPORT_TEXTS[language].specNotJson };
  }
  const reading = readSpec(json);
  return "spec" in reading ? reading : { fault: templateFaultText(reading.faults[0]!, language) };
}
