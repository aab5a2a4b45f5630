import { useEffect } from "react";
import { REFRESH_TEXTS } from "../../core/texts/refreshPane";
import { Button, makeStyles, Text } from "../shared/fluent";
import { Problems } from "../shared/Problems";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { Working } from "../shared/Working";
import { BuiltSheet } from "./BuiltSheet";
import { RefreshAnswer } from "./RefreshAnswer";
import { UndoAnswer } from "./UndoAnswer";
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
  const { list, deed, undoing } = page;
  const busy = deed.state.status === "working" || undoing.state.status === "working";
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const entries = list.latest;
  const overwrite = (id: string) => {
    if (deed.latest?.isMove) page.move(id, { inPlace: true, overwriteEdits: true });
    else page.refresh(id, true);
  };
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
            <BuiltSheet
              key={entry.id}
              entry={entry}
              busy={busy}
              onRefresh={() => page.refresh(entry.id, false)}
              onMove={(inPlace) => page.move(entry.id, { inPlace })}
            />
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
        <RefreshAnswer result={deed.state.value} onOverwrite={overwrite} onLeave={page.forget} onUndo={page.undo} />
      )}
      <UndoAnswer state={undoing.state} />
      <Button size="small" disabled={busy} onClick={page.look}>
        {texts.look}
      </Button>
    </section>
  );
}
