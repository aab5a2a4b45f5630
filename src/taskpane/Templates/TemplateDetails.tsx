import { useEffect, useState } from "react";
import { ENTRY_KINDS, type EntryKind, type Template } from "../../core/template/Template";
import type { UserSynonym } from "../../core/template/synonyms";
import { readTownList } from "../../core/town/readTownList";
import {
  createEntrySheet,
  previewEntrySheet,
  type EntryPreview,
  type EntrySheetRequest,
  type EntrySheetResult,
} from "../commands/createEntrySheet";
import { Done } from "../shared/Done";
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
} from "../shared/fluent";
import { Panel } from "../shared/Panel";
import { Problems } from "../shared/Problems";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { useCommand } from "../shared/useCommand";
import { Working } from "../shared/Working";
import { Drawing } from "./Drawing";
import { ExportButton } from "./ExportButton";
import { IndicatorList } from "./IndicatorList";
import { usePageTexts } from "./usePageTexts";

const useStyles = makeStyles({
  area: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "72px",
    padding: "6px 8px",
    resize: "vertical",
    font: "inherit",
    color: token("colorNeutralForeground1"),
    backgroundColor: token("colorNeutralBackground1"),
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "4px",
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
  },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface TemplateDetailsProps {
  template: Template;
  synonyms: readonly UserSynonym[];
  onBack: () => void;
  onChanged: () => void;
  onBusy: (busy: boolean) => void;
}

/** One template: layout, towns, period and indicators are chosen, the sheet is drawn, then made. */
export function TemplateDetails({ template, synonyms, onBack, onChanged, onBusy }: TemplateDetailsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = usePageTexts();
  const [kind, setKind] = useState<EntryKind>(template.entry?.kind ?? "towns");
  const [towns, setTowns] = useState((template.towns ?? []).map(({ name }) => name).join("\n"));
  const [period, setPeriod] = useState("");
  const [seenPeriod, setSeenPeriod] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(template.entry?.indicators ?? template.indicators.map(({ id }) => id)),
  );
  const preview = useCommand<EntryPreview>();
  const writing = useCommand<EntrySheetResult>();
  const busy = writing.state.status === "working";
  useEffect(() => onBusy(busy), [busy, onBusy]);

  const list = readTownList(towns);
  const request = (name?: string): EntrySheetRequest => ({
    templateId: template.id,
    kind,
    towns: list.towns,
    period,
    indicators: [...chosen],
    ...(name !== undefined && { name }),
  });
  const { run: look, reset: forget } = preview;
  const townKey = list.towns.join("\n");
  useEffect(() => {
    if (seenPeriod.trim() === "") {
      forget();
      return;
    }
    const names = townKey === "" ? [] : townKey.split("\n");
    const wanted = { templateId: template.id, kind, towns: names, period: seenPeriod, indicators: [...chosen] };
    void look((caller) => previewEntrySheet(wanted, caller));
  }, [template.id, kind, townKey, seenPeriod, chosen, look, forget]);
  const create = (name?: string) => {
    setSeenPeriod(period);
    void writing.run((caller) => createEntrySheet(request(name), caller));
  };
  const result = writing.state.status === "done" ? writing.state.value : null;

  return (
    <Panel title={template.name[language]} intro={template.description[language]}>
      <div className={styles.row}>
        <Button size="small" onClick={onBack} disabled={busy}>
          {texts.back}
        </Button>
        <ExportButton templateId={template.id} />
      </div>
      <Field label={texts.kindLabel}>
        <Select value={kind} onChange={(_, data) => setKind(data.value as EntryKind)}>
          {ENTRY_KINDS.map((one) => (
            <option key={one} value={one}>
              {texts.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={texts.towns[kind]}
        hint={list.towns.length > 0 ? texts.townsRead(list.towns.length) : texts.townsHint}
      >
        {(props) => (
          <textarea
            {...props}
            className={styles.area}
            value={towns}
            onChange={(event) => setTowns(event.target.value)}
          />
        )}
      </Field>
      {list.repeated.length > 0 && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{texts.townsRepeated(list.repeated.join(texts.list))}</MessageBarBody>
        </MessageBar>
      )}
      {list.totals.length > 0 && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{texts.townsTotals(list.totals.join(texts.list))}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={texts.period}>
        <Input
          value={period}
          placeholder={texts.periodHint}
          onChange={(_, data) => setPeriod(data.value)}
          onBlur={() => setSeenPeriod(period)}
          onKeyDown={(event) => event.key === "Enter" && setSeenPeriod(period)}
        />
      </Field>
      {preview.state.status === "failed" && <Problems problems={preview.state.problems} calm />}
      {preview.latest && <Drawing plan={preview.latest.plan} label={texts.drawing(template.name[language])} />}
      {writing.state.status === "working" && <Working step={writing.state.step} onCancel={writing.cancel} />}
      {writing.state.status === "failed" && <Problems problems={writing.state.problems} />}
      {result?.kind === "created" && <Done text={texts.created(result.sheet)} sheet={result.sheet} />}
      {result?.kind === "nameTaken" && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{texts.nameTaken(result.sheet)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => create(result.freeName)}>
              {texts.createAs(result.freeName)}
            </Button>
            <Button size="small" onClick={writing.reset}>
              {texts.cancel}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Button appearance="primary" disabled={busy || result?.kind === "nameTaken"} onClick={() => create()}>
        {texts.create}
      </Button>
      <IndicatorList
        template={template}
        chosen={chosen}
        onChoose={setChosen}
        synonyms={synonyms}
        onChanged={onChanged}
        onBusy={onBusy}
      />
    </Panel>
  );
}
