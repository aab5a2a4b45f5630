import { useEffect } from "react";
import type { RankedMeasure } from "../../core/comparison/measures";
import type { League } from "../../core/comparison/league";
import type { ComparisonPreview } from "../commands/buildComparison";
import { Done } from "../shared/Done";
import { Button, Field, Select } from "../shared/fluent";
import { NotTowns } from "../shared/NotTowns";
import { Panel } from "../shared/Panel";
import { Problems } from "../shared/Problems";
import { SmallTable } from "../shared/SmallTable";
import { useTexts } from "../shared/texts";
import { Working } from "../shared/Working";
import { useComparison } from "./useComparison";

const SHOWN_ROWS = 10;

/** Choose the period and the order, look at the ranking, build the sheet. */
export function Comparison({ onImport, onBusy }: { onImport: () => void; onBusy: (busy: boolean) => void }) {
  const texts = useTexts();
  const page = useComparison();
  const { preview, building } = page;
  const seen = preview.latest;
  const busy = building.state.status === "working";
  useEffect(() => onBusy(busy), [busy, onBusy]);

  return (
    <Panel title={texts.compareTitle} intro={texts.compareIntro}>
      {preview.state.status === "working" && <Working step={preview.state.step} />}
      {preview.state.status === "failed" && (
        <>
          <Problems problems={preview.state.problems} calm />
          <Button onClick={page.look}>{texts.readAgain}</Button>
          <Button onClick={onImport}>{texts.goImport}</Button>
        </>
      )}
      {seen && (
        <>
          <Field label={texts.comparePeriod}>
            <Select value={seen.period} onChange={(_, data) => page.setPeriod(data.value)}>
              {seen.periods.map((period) => (
                <option key={period}>{period}</option>
              ))}
            </Select>
          </Field>
          <Field label={texts.sortBy}>
            <Select value={page.sortBy} onChange={(_, data) => page.setSortBy(data.value as RankedMeasure | "")}>
              <option value="">{texts.sortDefault}</option>
              {seen.sortable.map((measure) => (
                <option key={measure} value={measure}>
                  {texts.sortMeasures[measure]}
                </option>
              ))}
            </Select>
          </Field>
          <RankingPreview seen={seen} />
        </>
      )}
      {building.state.status === "working" && <Working step={building.state.step} onCancel={building.cancel} />}
      {building.state.status === "failed" && <Problems problems={building.state.problems} />}
      {building.state.status === "done" && (
        <Done
          text={texts.compareDone(building.state.value.sheet, building.state.value.ranked)}
          sheet={building.state.value.sheet}
        />
      )}
      {seen && (
        <Button appearance="primary" disabled={busy || preview.state.status !== "done"} onClick={page.build}>
          {texts.compareButton}
        </Button>
      )}
    </Panel>
  );
}

function RankingPreview({ seen }: { seen: ComparisonPreview }) {
  const texts = useTexts();
  const { league } = seen;
  return (
    <section aria-label={texts.previewTitle}>
      <SmallTable
        label={texts.previewTitle}
        heads={[texts.rank, texts.town, league.measure]}
        rows={league.rows
          .slice(0, SHOWN_ROWS)
          .map((row) => [String(row.rank ?? texts.missing), row.name, valueOf(row, league, texts.missing)])}
        numeric={[0, 2]}
        more={league.rows.length > SHOWN_ROWS ? texts.previewMore(league.rows.length - SHOWN_ROWS) : undefined}
      />
      <NotTowns rows={seen.notTowns} />
    </section>
  );
}

function valueOf(row: League["rows"][number], league: League, missing: string): string {
  if (row.value === null) return missing;
  const options = league.isRate
    ? { style: "percent" as const, minimumFractionDigits: 1, maximumFractionDigits: 1 }
    : {};
  return new Intl.NumberFormat("en-US", options).format(row.value);
}
