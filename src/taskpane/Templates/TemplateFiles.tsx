import { useEffect, useRef, useState } from "react";
import type { Template } from "../../core/template/Template";
import { writeTemplate } from "../../core/template/writeTemplate";
import {
  keepTemplateFile,
  previewTemplateFile,
  type TemplateFile,
  type TemplateFilePreview,
} from "../commands/templateFile";
import { Button, makeStyles, MessageBar, MessageBarBody } from "../shared/fluent";
import { Problems } from "../shared/Problems";
import { useLanguage } from "../shared/texts";
import { useCommand } from "../shared/useCommand";
import { Working } from "../shared/Working";
import { Changes } from "./Changes";
import { usePageTexts } from "./usePageTexts";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "10px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface TemplateFilesProps {
  /** Shipped editions newer than those the workbook keeps. */
  newer: readonly Template[];
  onChanged: () => void;
  onBusy: (busy: boolean) => void;
}

/** A template from a file, or a newer edition of ours: its difference is shown, then it is kept and the sheets in use grow. */
export function TemplateFiles({ newer, onChanged, onBusy }: TemplateFilesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = usePageTexts();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<TemplateFile | null>(null);
  const preview = useCommand<TemplateFilePreview>();
  const writing = useCommand<TemplateFilePreview>();
  const busy = writing.state.status === "working";
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const look = (chosen: TemplateFile) => {
    setFile(chosen);
    writing.reset();
    void preview.run((caller) => previewTemplateFile(chosen, caller));
  };
  const keep = () =>
    void writing.run(async (caller) => {
      const outcome = await keepTemplateFile(file!, caller);
      if (outcome.ok) {
        preview.reset();
        onChanged();
      }
      return outcome;
    });
  const seen = preview.state.status === "done" ? preview.state.value : null;
  const written = writing.state.status === "done" ? writing.state.value : null;
  const name = written?.template.name[language] ?? "";

  return (
    <div className={styles.panel}>
      <div className={styles.row}>
        <Button onClick={() => input.current?.click()} disabled={busy}>
          {texts.importFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={texts.importFile}
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen)
              void chosen
                .arrayBuffer()
                .then((bytes) => look({ name: chosen.name, text: new TextDecoder().decode(bytes) }));
            event.target.value = "";
          }}
        />
        {newer.map((template) => (
          <Button
            key={template.id}
            disabled={busy}
            onClick={() => look({ name: template.name[language], text: writeTemplate(template) })}
          >
            {`${texts.update}: ${template.name[language]}`}
          </Button>
        ))}
      </div>
      {preview.state.status === "working" && <Working step={preview.state.step} />}
      {preview.state.status === "failed" && <Problems problems={preview.state.problems} />}
      {seen && <Changes preview={seen} />}
      {writing.state.status === "working" && <Working step={writing.state.step} onCancel={writing.cancel} />}
      {writing.state.status === "failed" && <Problems problems={writing.state.problems} />}
      {seen && (
        <Button appearance="primary" disabled={busy} onClick={keep}>
          {seen.current ? texts.update : texts.keep}
        </Button>
      )}
      {written && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {written.current === null
              ? texts.kept(name)
              : written.growing.length > 0
                ? texts.updated(name, written.growing.join(texts.list))
                : texts.updatedNone(name)}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
