import { useState } from "react";
import type { SheetSummary } from "../../core/template/templateOfSheet";
import { SHEET_TEMPLATE_TEXTS } from "../../core/texts/sheetTemplate";
import type { SheetTemplateRequest, SheetTemplateResult } from "../commands/sheetTemplate";
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from "../shared/fluent";
import { Problems } from "../shared/Problems";
import { useLanguage } from "../shared/texts";
import { useCommand } from "../shared/useCommand";
import { Working } from "../shared/Working";
import { download } from "./download";

const MOST_NAMES = 12;

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "6px" },
  names: { margin: 0, paddingLeft: "18px", maxHeight: "160px", overflowY: "auto", overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The deeds come when they are first wanted, with the templates. */
const commands = () => import(/* webpackChunkName: "templates" */ "../commands/sheetTemplate");

/** What was found of a sheet that a template can be made of, its name, and the two places to put it: the workbook or a file. */
export function SheetTemplate({ summary, onKept }: { summary: SheetSummary; onKept?: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = SHEET_TEMPLATE_TEXTS[language];
  const [name, setName] = useState(summary.title);
  const keeping = useCommand<SheetTemplateResult>();
  const saving = useCommand<string>();
  const busy = keeping.state.status === "working";
  const keep = (replace: boolean) => {
    const request: SheetTemplateRequest = { summary, name, replace };
    void keeping.run(async (caller) => {
      const outcome = await (await commands()).keepSheetTemplate(request, caller);
      if (outcome.ok && outcome.value.kind === "kept") onKept?.();
      return outcome;
    });
  };
  const save = () =>
    void saving.run(async (caller) => {
      const outcome = await (await commands()).exportSheetTemplate({ summary, name }, caller);
      if (outcome.ok) download(`${name.trim()}.json`, outcome.value);
      return outcome;
    });
  const result = keeping.state.status === "done" ? keeping.state.value : null;
  const towns = summary.towns.slice(0, MOST_NAMES).join(texts.list);
  const more = summary.towns.length > MOST_NAMES ? texts.more(summary.towns.length) : "";
  return (
    <div className={styles.box}>
      <Text size={200}>{texts.indicators(summary.indicators.length)}</Text>
      {/* A list that scrolls is reached by the keyboard too. */}
      <ul className={styles.names} tabIndex={0} aria-label={texts.indicators(summary.indicators.length)}>
        {summary.indicators.map((indicator) => (
          <li key={indicator.name}>
            <Text size={200}>{indicator.unit ? `${indicator.name}（${indicator.unit}）` : indicator.name}</Text>
          </li>
        ))}
      </ul>
      <Text size={200}>
        {summary.towns.length > 0 ? texts.towns(summary.towns.length, `${towns}${more}`) : texts.noTowns}
      </Text>
      <Text size={200}>
        {texts.measures(summary.measures.map((measure) => texts.measureNames[measure]).join(texts.list))}
      </Text>
      <Field label={texts.name}>
        <Input
          value={name}
          onChange={(_, data) => {
            setName(data.value);
            keeping.reset();
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button disabled={busy} onClick={() => keep(false)}>
          {texts.keep}
        </Button>
        <Button disabled={busy} onClick={save}>
          {texts.exportFile}
        </Button>
      </div>
      {keeping.state.status === "working" && <Working step={keeping.state.step} onCancel={keeping.cancel} />}
      {keeping.state.status === "failed" && <Problems problems={keeping.state.problems} />}
      {saving.state.status === "failed" && <Problems problems={saving.state.problems} />}
      {result?.kind === "kept" && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{texts.kept(result.name, result.indicators)}</MessageBarBody>
        </MessageBar>
      )}
      {result?.kind === "nameTaken" && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {result.replaceable ? texts.taken(result.name) : texts.takenByShipped(result.name)}
          </MessageBarBody>
          {result.replaceable && (
            <MessageBarActions>
              <Button size="small" onClick={() => keep(true)}>
                {texts.replace}
              </Button>
              <Button size="small" onClick={keeping.reset}>
                {texts.cancel}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}
