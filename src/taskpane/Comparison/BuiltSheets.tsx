import { useEffect } from "react";
import { COMPARE_PANE_TEXTS } from "../../core/texts/comparePane";
import { REFRESH_TEXTS, type RefreshTexts } from "../../core/texts/refreshPane";
import { showPlace } from "../../excel/navigate";
import type { BuiltSheetEntry } from "../commands/refreshSheets";
import { Button, makeStyles, Text } from "../shared/fluent";
import { Problems } from "../shared/Problems";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { Working } from "../shared/Working";
import { RefreshAnswer } from "./RefreshAnswer";
import { useBuiltSheets } from "./useBuiltSheets";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    paddingTop: "14px",
  },
  title: { margin: 0, fontSize: token("fontSizeBase300"), fontWeight: token("fontWeightSemibold") },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "10px" },
  item: { display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: "8px", marginTop: "4px" },
  quiet: { color: token("colorNeutralForeground2") },
});

export interface BuiltSheetsProps {
  /** Whatever changes when a sheet was built: the list is read again then. */
  built: unknown;
  onBusy: (busy: boolean) => void;
}

/** The comparison sheets that stand in the workbook: which are out of date, and refreshing them where they stand. */
export function BuiltSheets({ built, onBusy }: BuiltSheetsProps) {
  const styles = useStyles();
  const texts = REFRESH_TEXTS[useLanguage()];
  const page = useBuiltSheets(built);
  const { list, deed } = page;
  const busy = deed.state.status === "working";
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const entries = list.latest;
  const due = entries?.filter(({ outOfDate, problem }) => outOfDate && problem === null).length ?? 0;

  return (
    <section className={styles.section} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      <Text size={200} className={styles.quiet}>
        {entries?.length === 0 ? texts.none : texts.intro}
      </Text>
      {list.state.status === "working" && !busy && <Working step={list.state.step} />}
      {list.state.status === "failed" && <Problems problems={list.state.problems} calm />}
      {entries && entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} busy={busy} onRefresh={() => page.refresh(entry.id, false)} />
          ))}
        </ul>
      )}
      {due > 1 && (
        <Button appearance="primary" disabled={busy} onClick={page.refreshAll}>
          {texts.refreshAll(due)}
        </Button>
      )}
      {deed.state.status === "working" && <Working step={deed.state.step} onCancel={deed.cancel} />}
      {deed.state.status === "failed" && <Problems problems={deed.state.problems} />}
      {deed.state.status === "done" && (
        <RefreshAnswer result={deed.state.value} onOverwrite={(id) => page.refresh(id, true)} onLeave={page.forget} />
      )}
      <Button size="small" disabled={busy} onClick={page.look}>
        {texts.look}
      </Button>
    </section>
  );
}

function Entry({ entry, busy, onRefresh }: { entry: BuiltSheetEntry; busy: boolean; onRefresh: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = REFRESH_TEXTS[language];
  const { name, kind, period, problem } = entry;
  return (
    <li className={styles.item} aria-label={name}>
      <Text weight="semibold">{name}</Text>
      {kind && (
        <Text size={200} className={styles.quiet}>
          {COMPARE_PANE_TEXTS[language].kinds[kind]} · {period}
        </Text>
      )}
      <Text size={200}>{marksOf(entry, texts).join("　")}</Text>
      {problem !== null && <Text size={200}>{problem}</Text>}
      <div className={styles.buttons}>
        <Button size="small" aria-label={texts.goTo(name)} onClick={() => void showPlace(name)}>
          {texts.goButton}
        </Button>
        <Button size="small" aria-label={texts.refresh(name)} disabled={busy || problem !== null} onClick={onRefresh}>
          {texts.refreshButton}
        </Button>
      </div>
    </li>
  );
}

/** How a sheet stands, each by a sign and a word. */
function marksOf({ outOfDate, editedRows, problem, kind }: BuiltSheetEntry, texts: RefreshTexts): string[] {
  const marks = [...(outOfDate ? [texts.outOfDate] : []), ...(editedRows.length > 0 ? [texts.edited] : [])];
  if (problem !== null) marks.push(texts.stuck);
  return marks.length === 0 && kind !== null ? [texts.current] : marks;
}
