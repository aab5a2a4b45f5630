import { Button, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useRef } from "react";
import { TEMPLATES } from "../../templates";
import { Done } from "../shared/Done";
import { Panel } from "../shared/Panel";
import { Problems } from "../shared/Problems";
import { useLanguage, useTexts } from "../shared/texts";
import { Working } from "../shared/Working";
import { Preview } from "./Preview";
import { useImportTemplate, type SourceKind } from "./useImportTemplate";

/** Choose a template and where the figures are, look, import. */
export function ImportTemplate({ onCompare }: { onCompare: () => void }) {
  const language = useLanguage();
  const texts = useTexts();
  const page = useImportTemplate();
  const { preview, writing } = page;
  const ready = preview.state.status === "done" && (page.kind === "blank" || preview.state.value.added.length > 0);
  const template = TEMPLATES.find((one) => one.id === page.templateId)!;

  return (
    <Panel title={texts.importTitle} intro={texts.importIntro}>
      <Field
        label={texts.template}
        hint={`${template.description[language]} ${texts.indicatorCount(template.indicators.length)}`}
      >
        <Select value={page.templateId} onChange={(_, data) => page.setTemplateId(data.value)}>
          {TEMPLATES.map((one) => (
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
          <Input
            value={page.period}
            placeholder={texts.periodHint}
            onChange={(_, data) => page.setPeriod(data.value)}
          />
        </Field>
      )}
      {preview.state.status === "working" && <Working step={preview.state.step} onCancel={preview.reset} />}
      {preview.state.status === "failed" && <Problems problems={preview.state.problems} />}
      {preview.state.status === "done" && writing.state.status !== "done" && (
        <Preview preview={preview.state.value} blank={page.kind === "blank"} />
      )}
      {writing.state.status === "working" && <Working step={writing.state.step} onCancel={writing.cancel} />}
      {writing.state.status === "failed" && <Problems problems={writing.state.problems} />}
      {writing.state.status === "done" ? (
        <Done
          text={
            writing.state.value.rows > 0
              ? texts.importDone(writing.state.value.rows, writing.state.value.sheet)
              : texts.blankDone(writing.state.value.sheet)
          }
          sheet={writing.state.value.sheet}
          next={{ label: texts.goCompare, go: onCompare }}
        />
      ) : (
        <Button appearance="primary" disabled={!ready || writing.state.status === "working"} onClick={page.write}>
          {texts.importButton}
        </Button>
      )}
    </Panel>
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
