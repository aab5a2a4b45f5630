import { useEffect, useState } from "react";
import type { Calculation } from "../../core/comparison/derived/Derived";
import { SHEET_KINDS, type SheetKind } from "../../core/comparison/spec/SheetSpec";
import type { RankedMeasure } from "../../core/comparison/measures";
import { COMPARE_PANE_TEXTS } from "../../core/texts/comparePane";
import { Done } from "../shared/Done";
import { Button, Field, makeStyles, Select } from "../shared/fluent";
import { Panel } from "../shared/Panel";
import { Problems } from "../shared/Problems";
import { useLanguage, useTexts } from "../shared/texts";
import { Working } from "../shared/Working";
import { BuiltSheets } from "./BuiltSheets";
import { RankingPreview, SamplePreview } from "./ComparisonPreview";
import { useComparison } from "./useComparison";

// A long option must not make the pane wider than it is.
const useStyles = makeStyles({ field: { minWidth: 0 }, select: { minWidth: 0, "& select": { width: "100%" } } });

/** Kinds that are, or can be, about one indicator. */
const ABOUT_ONE = new Set<SheetKind>(["towns", "league", "periods", "contributions"]);

/** Choose the kind of sheet and what it is about, look at it, build it. */
export function Comparison({ onImport, onBusy }: { onImport: () => void; onBusy: (busy: boolean) => void }) {
  const texts = useTexts();
  const words = COMPARE_PANE_TEXTS[useLanguage()];
  const page = useComparison();
  const { choice, choose, preview, known, building } = page;
  const seen = preview.latest;
  const busy = building.state.status === "working";
  const [refreshing, setRefreshing] = useState(false);
  useEffect(() => onBusy(busy || refreshing), [busy, refreshing, onBusy]);
  const built = building.state.status === "done" ? building.state.value : null;

  return (
    <Panel title={texts.compareTitle} intro={texts.compareIntro}>
      {known && (
        <>
          <Choose
            label={words.kind}
            hint={words.kindHints[choice.kind]}
            value={choice.kind}
            options={SHEET_KINDS.map((kind) => [kind, words.kinds[kind]])}
            onChoose={(kind) => choose({ kind: kind as SheetKind })}
          />
          <Choose
            label={texts.comparePeriod}
            value={known.period}
            options={known.periods.map((period) => [period, period])}
            onChoose={(period) => choose({ period })}
          />
          {(choice.kind === "scorecard" || choice.kind === "targets") && (
            <Choose
              label={words.town}
              value={choice.town || known.towns[0] || ""}
              options={known.towns.map((town) => [town, town])}
              onChoose={(town) => choose({ town })}
            />
          )}
          {ABOUT_ONE.has(choice.kind) && (
            <Choose
              label={words.indicator}
              value={choice.indicator}
              options={[["", words.automatic], ...known.indicators.map((name): [string, string] => [name, name])]}
              onChoose={(indicator) => choose({ indicator })}
            />
          )}
          {choice.kind === "towns" && (
            <Choose
              label={texts.sortBy}
              value={choice.sortBy}
              options={[
                ["", texts.sortDefault],
                ...known.sortable.map((measure): [string, string] => [measure, texts.sortMeasures[measure]]),
              ]}
              onChoose={(sortBy) => choose({ sortBy: sortBy as RankedMeasure | "" })}
            />
          )}
          <Choose
            label={words.calculation}
            value={choice.calculation}
            options={Object.entries(words.calculations)}
            onChoose={(calculation) => choose({ calculation: calculation as Calculation })}
          />
        </>
      )}
      {preview.state.status === "working" && <Working step={preview.state.step} />}
      {preview.state.status === "failed" && (
        <>
          <Problems problems={preview.state.problems} calm />
          <Button onClick={page.look}>{texts.readAgain}</Button>
          <Button onClick={onImport}>{texts.goImport}</Button>
        </>
      )}
      {seen && (seen.league ? <RankingPreview seen={seen} league={seen.league} /> : <SamplePreview seen={seen} />)}
      {building.state.status === "working" && <Working step={building.state.step} onCancel={building.cancel} />}
      {building.state.status === "failed" && <Problems problems={building.state.problems} />}
      {built && (
        <Done
          text={choice.kind === "towns" ? texts.compareDone(built.sheet, built.ranked) : words.built(built.sheet)}
          sheet={built.sheet}
        />
      )}
      {seen && (
        <Button
          appearance="primary"
          disabled={busy || refreshing || preview.state.status !== "done"}
          onClick={page.build}
        >
          {texts.compareButton}
        </Button>
      )}
      <BuiltSheets built={built} onBusy={setRefreshing} />
    </Panel>
  );
}

interface ChooseProps {
  label: string;
  hint?: string;
  value: string;
  options: [value: string, label: string][];
  onChoose: (value: string) => void;
}

function Choose({ label, hint, value, options, onChoose }: ChooseProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} className={styles.field}>
      <Select value={value} className={styles.select} onChange={(_, data) => onChoose(data.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
