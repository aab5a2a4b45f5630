import { COMPARE_PANE_TEXTS } from "../../core/texts/comparePane";
import { REFRESH_TEXTS, type RefreshTexts } from "../../core/texts/refreshPane";
import { showPlace } from "../../excel/navigate";
import type { BuiltSheetEntry } from "../commands/judgeSheets";
import { Button, makeStyles, Text } from "../shared/fluent";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  quiet: { color: token("colorNeutralForeground2") },
});

export interface BuiltSheetProps {
  entry: BuiltSheetEntry;
  busy: boolean;
  onRefresh: () => void;
  onMove: (inPlace: boolean) => void;
}

/** A built sheet of the list: what it is, how it stands, and what can be done with it. */
export function BuiltSheet({ entry, busy, onRefresh, onMove }: BuiltSheetProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = REFRESH_TEXTS[language];
  const { name, kind, period, later, problem } = entry;
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
      {later !== null && (
        <>
          <Text size={200}>{texts.later(later)}</Text>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              aria-label={texts.laterNew(name, later)}
              title={texts.laterNew(name, later)}
              disabled={busy}
              onClick={() => onMove(false)}
            >
              {texts.laterNewButton}
            </Button>
            <Button
              size="small"
              aria-label={texts.laterHere(name, later)}
              title={texts.laterHere(name, later)}
              disabled={busy}
              onClick={() => onMove(true)}
            >
              {texts.laterHereButton}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

/** How a sheet stands, each by a sign and a word. */
function marksOf({ outOfDate, editedRows, problem, kind }: BuiltSheetEntry, texts: RefreshTexts): string[] {
  const marks = [...(outOfDate ? [texts.outOfDate] : []), ...(editedRows.length > 0 ? [texts.edited] : [])];
  if (problem !== null) marks.push(texts.stuck);
  return marks.length === 0 && kind !== null ? [texts.current] : marks;
}
