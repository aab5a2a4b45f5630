import { useEffect, useRef, useState } from "react";
import { CATALOGUE } from "../../templates/catalogue";
import { Done } from "../shared/Done";
import { Button, Field, Input, Radio, RadioGroup, Select } from "../shared/fluent";
import { Panel } from "../shared/Panel";
import { Problems } from "../shared/Problems";
import { useLanguage, useTexts } from "../shared/texts";
import { Working } from "../shared/Working";
import { Preview } from "./Preview";
import { useImportTemplate, type SourceKind } from "./useImportTemplate";

/** Choose a template and where the figures are, look, import. */
export function ImportTemplate({ onCompare, onBusy }: { onCompare: () => void; onBusy: (busy: boolean) => void }) {
  const language = useLanguage();
  const texts = useTexts();
  const page = useImportTemplate();
  const { preview, writing } = page;
  const busy = writing.state.status === "working";
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const seen = preview.state.status === "done" ? preview.state.value : null;
  const written = writing.state.status === "done" ? writing.state.value : null;
  /** Whether there is something to import: after an import, only what has come since. */
  const offers = seen !== null && (page.kind === "blank" ? written === null : seen.added.length > 0);
  const template = CATALOGUE.find((one) => one.id === page.templateId)!;

  return (
    <Panel title={texts.importTitle} intro={texts.importIntro}>
      <Field
        label={texts.template}
        hint={`${template.description[language]} ${texts.indicatorCount(template.indicators)}`}
      >
        <Select value={page.templateId} onChange={(_, data) => page.setTemplateId(data.value)}>
          {CATALOGUE.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.source}>
        <RadioGroup value={page.kind} onChange={(_, data) => page.setKind(data.value as SourceKind)}>
          <Radio value="sheet" label={texts.sourceSheet} />
          <Radio value="file" label={texts.sourceFile} />
          <Radio value="blank" label={texts.sourceBlank} />
        </RadioGroup>
      </Field>
      {page.kind === "file" && (
        <FileChoice name={page.file?.name ?? null} onChoose={(file) => void page.chooseFile(file)} />
      )}
      {page.kind !== "blank" && (
        <Field label={texts.periodLabel}>
          <PeriodInput onPeriod={page.setPeriod} />
        </Field>
      )}
      {preview.state.status === "working" && <Working step={preview.state.step} />}
      {preview.state.status === "failed" && (
        <>
          <Problems problems={preview.state.problems} calm />
          {page.kind === "sheet" && <Button onClick={page.look}>{texts.readAgain}</Button>}
        </>
      )}
      {seen && (offers || written === null) && <Preview preview={seen} blank={page.kind === "blank"} />}
      {writing.state.status === "working" && <Working step={writing.state.step} onCancel={writing.cancel} />}
      {writing.state.status === "failed" && <Problems problems={writing.state.problems} />}
      {written && (
        <Done
          text={
            written.rows > 0
              ? texts.importDone(written.rows, written.sheet)
              : written.created
                ? texts.blankDone(written.sheet)
                : texts.nothingImported(written.sheet)
          }
          sheet={written.sheet}
          next={{ label: texts.goCompare, go: onCompare }}
        />
      )}
      {(offers || written === null) && (
        <Button appearance="primary" disabled={!offers || busy} onClick={page.write}>
          {texts.importButton}
        </Button>
      )}
    </Panel>
  );
}

/** Takes over what was typed when the person is done with it, not at every key. */
function PeriodInput({ onPeriod }: { onPeriod: (period: string) => void }) {
  const texts = useTexts();
  const [text, setText] = useState("");
  return (
    <Input
      value={text}
      placeholder={texts.periodHint}
      onChange={(_, data) => setText(data.value)}
      onBlur={() => onPeriod(text)}
      onKeyDown={(event) => event.key === "Enter" && onPeriod(text)}
    />
  );
}

function FileChoice({ name, onChoose }: { name: string | null; onChoose: (file: File) => void }) {
  const texts = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field validationState="none" hint={name === null ? undefined : texts.fileChosen(name)}>
      <Button onClick={() => input.current?.click()}>{texts.chooseFile}</Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv"
        aria-label={texts.chooseFile}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onChoose(file);
          event.target.value = "";
        }}
      />
    </Field>
  );
}
