import type { DataRow } from "../../core/data/DataRow";
import type { ImportPreview } from "../commands/importTemplate";
import { makeStyles, Text } from "../shared/fluent";
import { NotTowns } from "../shared/NotTowns";
import { SmallTable } from "../shared/SmallTable";
import { useTexts } from "../shared/texts";
import { token } from "../shared/token";

const SHOWN_ROWS = 6;

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  quiet: { color: token("colorNeutralForeground2") },
});

/** What an import will write, before it does. */
export function Preview({ preview, blank }: { preview: ImportPreview; blank: boolean }) {
  const styles = useStyles();
  const texts = useTexts();
  if (blank) return <Text size={200}>{texts.importBlankPreview}</Text>;
  const { added, unchanged } = preview;
  return (
    <section className={styles.box} aria-label={texts.previewTitle}>
      <Text weight="semibold">
        {added.length > 0
          ? texts.importSummary(added.length, preview.towns.length, preview.indicators.length)
          : texts.importNothingNew}
      </Text>
      <Text size={200} className={styles.quiet}>
        {texts.importPeriods(preview.periods.join(texts.list))}
      </Text>
      <NotTowns rows={preview.notTowns} />
      {preview.unlisted.length > 0 && <Text size={200}>{texts.unlisted(preview.unlisted.join(texts.list))}</Text>}
      {added.length > 0 && unchanged > 0 && <Text size={200}>{texts.importAlready(unchanged)}</Text>}
      {added.length > 0 && (
        <SmallTable
          label={texts.previewTitle}
          heads={[texts.town, texts.indicator, texts.figure]}
          rows={added.slice(0, SHOWN_ROWS).map((row) => [row.town, row.indicator, figureOf(row, texts.missing)])}
          numeric={[2]}
          more={added.length > SHOWN_ROWS ? texts.previewMore(added.length - SHOWN_ROWS) : undefined}
        />
      )}
    </section>
  );
}

/** The level with its unit, or the growth where only that is reported. */
function figureOf(row: DataRow, missing: string): string {
  if (row.value !== null) return `${row.value} ${row.unit}`;
  if (row.growth !== null) return `${Number((row.growth * 100).toPrecision(12))}%`;
  return missing;
}
