import { suggestedEntry } from "../../core/entry/EntryRequest";
import { entryPlan } from "../../core/entry/entryPlan";
import { toDate } from "../../core/period/Period";
import type { Template } from "../../core/template/Template";
import { makeStyles, Text } from "../shared/fluent";
import { Panel } from "../shared/Panel";
import { Problems } from "../shared/Problems";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { Working } from "../shared/Working";
import { Drawing } from "./Drawing";
import { TemplateDetails } from "./TemplateDetails";
import { TemplateFiles } from "./TemplateFiles";
import { ThisSheet } from "./ThisSheet";
import { UserNamesFile } from "./UserNamesFile";
import { usePageTexts } from "./usePageTexts";
import { useTemplates } from "./useTemplates";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "10px" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    width: "100%",
    padding: "8px",
    font: "inherit",
    textAlign: "left",
    color: token("colorNeutralForeground1"),
    backgroundColor: token("colorNeutralBackground1"),
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "6px",
    cursor: "pointer",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}`, outlineOffset: "1px" },
  },
  name: { fontWeight: token("fontWeightSemibold"), fontSize: token("fontSizeBase300") },
  quiet: {
    color: token("colorNeutralForeground2"),
    fontSize: token("fontSizeBase200"),
    lineHeight: token("lineHeightBase200"),
  },
});

/** For the drawings of the gallery: any period will do. */
const SOME_PERIOD = toDate(2025, 6);

/** The gallery of templates; one of them opened, all there is to choose for its entry sheet. */
export function Templates({ onBusy }: { onBusy: (busy: boolean) => void }) {
  const styles = useStyles();
  const texts = usePageTexts();
  const { state, shown, open, setOpenId, reload } = useTemplates();

  if (open && shown) {
    return (
      <TemplateDetails
        key={open.id}
        template={open}
        synonyms={shown.synonyms}
        onBack={() => setOpenId(null)}
        onChanged={reload}
        onBusy={onBusy}
      />
    );
  }
  return (
    <Panel title={texts.title} intro={texts.intro}>
      {state.status === "failed" && <Problems problems={state.problems} />}
      {shown === null && state.status === "working" && <Working step={state.step} />}
      {shown && (
        <ul role="list" className={styles.list} aria-label={texts.gallery}>
          {shown.templates.map((template) => (
            <li key={template.id}>
              <Card template={template} kept={shown.kept.has(template.id)} onOpen={() => setOpenId(template.id)} />
            </li>
          ))}
        </ul>
      )}
      {shown && <ThisSheet onKept={reload} />}
      {shown && <TemplateFiles newer={shown.newer} onChanged={reload} onBusy={onBusy} />}
      {shown && <UserNamesFile towns={shown.towns} onChanged={reload} />}
    </Panel>
  );
}

function Card({ template, kept, onOpen }: { template: Template; kept: boolean; onOpen: () => void }) {
  const styles = useStyles();
  const texts = usePageTexts();
  const language = useLanguage();
  const plan = entryPlan(suggestedEntry(template, [], SOME_PERIOD, language));
  const facts = [texts.indicators(template.indicators.length), ...(kept ? [texts.inWorkbook] : [])].join(texts.list);
  return (
    <button type="button" className={styles.card} onClick={onOpen} aria-label={`${template.name[language]} ${facts}`}>
      <Drawing plan={plan} label={texts.drawing(template.name[language])} />
      <Text className={styles.name}>{template.name[language]}</Text>
      <Text className={styles.quiet}>{template.description[language]}</Text>
      <Text className={styles.quiet}>{facts}</Text>
    </button>
  );
}
