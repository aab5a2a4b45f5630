import type { CellValue } from "../../core/comparison/derived/Derived";
import type { League } from "../../core/comparison/league";
import type { ComparisonPreview } from "../commands/buildComparison";
import { NotTowns } from "../shared/NotTowns";
import { SmallTable } from "../shared/SmallTable";
import { useTexts } from "../shared/texts";
import { shownFigure } from "./shownFigure";

const SHOWN_ROWS = 10;
/** A pane of 320 pixels has room for so many columns. */
const SHOWN_COLUMNS = 5;

/** The ranking that a sheet by town will open with. */
export function RankingPreview({ seen, league }: { seen: ComparisonPreview; league: League }) {
  const texts = useTexts();
  return (
    <section aria-label={texts.previewTitle}>
      <SmallTable
        label={texts.previewTitle}
        heads={[texts.rank, texts.town, league.measure]}
        rows={league.rows
          .slice(0, SHOWN_ROWS)
          .map((row) => [
            String(row.rank ?? texts.missing),
            row.name,
            row.value === null ? texts.missing : shownFigure(row.value, league.isRate ? "0.0%" : null),
          ])}
        numeric={[0, 2]}
        more={league.rows.length > SHOWN_ROWS ? texts.previewMore(league.rows.length - SHOWN_ROWS) : undefined}
      />
      <NotTowns rows={seen.notTowns} />
    </section>
  );
}

/** The first lines of a sheet of another kind: its names and those columns that say most. */
export function SamplePreview({ seen }: { seen: ComparisonPreview }) {
  const texts = useTexts();
  const { heads, rows, formats } = seen.sample;
  const columns = heads.map((_, column) => column).filter((column) => rows.some((row) => isFigure(row[column])));
  const picked = columns.length > SHOWN_COLUMNS ? columns.slice(0, SHOWN_COLUMNS) : columns;
  return (
    <section aria-label={texts.previewTitle}>
      <SmallTable
        label={texts.previewTitle}
        heads={picked.map((column) => heads[column]!)}
        rows={rows.map((row) => picked.map((column) => shownFigure(row[column] ?? null, formats[column] ?? null)))}
        numeric={picked.flatMap((column, place) =>
          rows.some((row) => typeof row[column] === "number") ? [place] : [],
        )}
      />
    </section>
  );
}

const isFigure = (value: CellValue | undefined) =>
  value !== null && value !== undefined && value !== "" && value !== "—";
