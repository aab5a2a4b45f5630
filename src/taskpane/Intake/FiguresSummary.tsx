import type { DataRow } from "../../core/data/DataRow";
import { cellText } from "../../core/data/writeRows";
import type { Language } from "../../core/texts/language";
import type { FiguresPreview } from "../commands/intake/previewFigures";
import { makeStyles, Text } from "../shared/fluent";
import { NotTowns } from "../shared/NotTowns";
import { SmallTable } from "../shared/SmallTable";
import { useLanguage, useTexts } from "../shared/texts";
import { token } from "../shared/token";
import { useIntakeTexts } from "./useIntakeTexts";

const SHOWN_ROWS = 6;

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  quiet: { color: token("colorNeutralForeground2") },
});

/** What an import will write, before it does. */
export function FiguresSummary({ preview, blank }: { preview: FiguresPreview; blank: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useTexts();
  const texts = useIntakeTexts();
  if (blank) return <Text size={200}>{words.importBlankPreview}</Text>;
  const { added, updates, unchanged } = preview.laying;
  return (
    <section className={styles.box} aria-label={words.previewTitle}>
      <Text weight="semibold">
        {added.length > 0
          ? words.importSummary(added.length, preview.towns.length, preview.indicators.length)
          : updates.length === 0
            ? texts.nothingToWrite
            : texts.toWrite(0, updates.length)}
      </Text>
      <Text size={200} className={styles.quiet}>
        {words.importPeriods(preview.periods.join(words.list))}
      </Text>
      <NotTowns rows={preview.notTowns} />
      {preview.unlisted.length > 0 && <Text size={200}>{words.unlisted(preview.unlisted.join(words.list))}</Text>}
      {added.length > 0 && unchanged > 0 && <Text size={200}>{words.importAlready(unchanged)}</Text>}
      {added.length > 0 && (
        <SmallTable
          label={words.previewTitle}
          heads={[words.town, words.indicator, words.figure]}
          rows={added.slice(0, SHOWN_ROWS).map((row) => [row.town, row.indicator, figureOf(row, language)])}
          numeric={[2]}
          more={added.length > SHOWN_ROWS ? words.previewMore(added.length - SHOWN_ROWS) : undefined}
        />
      )}
    </section>
  );
}

/** The level with its unit, or what is reported in its place. */
function figureOf(row: DataRow, language: Language): string {
  const column = (["value", "growth", "completion", "target", "points"] as const).find((one) => row[one] !== null);
  return cellText(row, column ?? "value", language);
}
