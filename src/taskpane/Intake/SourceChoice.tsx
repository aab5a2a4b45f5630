import { useRef, useState, type ClipboardEvent, type DragEvent } from "react";
import { Button, Field, makeStyles, mergeClasses, Radio, RadioGroup, Text } from "../shared/fluent";
import { useTexts } from "../shared/texts";
import { token } from "../shared/token";
import { useIntakeTexts } from "./useIntakeTexts";

export type SourceKind = "sheet" | "selection" | "file" | "clipboard" | "blank";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "6px",
    padding: "14px 10px",
    border: `1px dashed ${token("colorNeutralStroke1")}`,
    borderRadius: token("borderRadiusMedium"),
    textAlign: "center",
  },
  over: { backgroundColor: token("colorNeutralBackground1Hover") },
  paste: { minHeight: "56px", padding: "10px", outlineOffset: "2px", cursor: "text" },
});

export interface SourceChoiceProps {
  kind: SourceKind;
  onKind: (kind: SourceKind) => void;
  fileName: string | null;
  onFile: (file: File) => void;
  onPaste: (html: string, text: string) => void;
}

/** Where the figures are: on the sheet in front, in the selection, in a file, on the clipboard, or still to be typed. */
export function SourceChoice({ kind, onKind, fileName, onFile, onPaste }: SourceChoiceProps) {
  const words = useTexts();
  const texts = useIntakeTexts();
  return (
    <>
      <Field label={words.source}>
        <RadioGroup value={kind} onChange={(_, data) => onKind(data.value as SourceKind)}>
          <Radio value="sheet" label={texts.sourceSheet} />
          <Radio value="selection" label={texts.sourceSelection} />
          <Radio value="file" label={texts.sourceFile} />
          <Radio value="clipboard" label={texts.sourceClipboard} />
          <Radio value="blank" label={texts.sourceBlank} />
        </RadioGroup>
      </Field>
      {kind === "file" && <FileDrop name={fileName} onFile={onFile} />}
      {kind === "clipboard" && <PasteBox onPaste={onPaste} />}
    </>
  );
}

function FileDrop({ name, onFile }: { name: string | null; onFile: (file: File) => void }) {
  const styles = useStyles();
  const words = useTexts();
  const texts = useIntakeTexts();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      role="group"
      aria-label={texts.sourceFile}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text size={200}>{texts.drop}</Text>
      <Button onClick={() => input.current?.click()}>{texts.chooseFile}</Button>
      {name !== null && <Text size={200}>{words.fileChosen(name)}</Text>}
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls,.csv,.txt,text/csv,text/plain"
        aria-label={texts.chooseFile}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
    </div>
  );
}

/** Takes what is pasted and shows nothing of it: what was understood stands below. */
function PasteBox({ onPaste }: { onPaste: (html: string, text: string) => void }) {
  const styles = useStyles();
  const texts = useIntakeTexts();
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    onPaste(event.clipboardData.getData("text/html"), event.clipboardData.getData("text/plain"));
  };
  return (
    <textarea
      className={mergeClasses(styles.drop, styles.paste)}
      aria-label={texts.pasteBox}
      placeholder={texts.pasteHint}
      value=""
      onChange={() => undefined}
      onPaste={paste}
    />
  );
}
