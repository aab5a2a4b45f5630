import { CALCULATIONS, type Calculation } from "../../../core/comparison/derived/Derived";
import type { RankedMeasure } from "../../../core/comparison/measures";
import { SHEET_KINDS, type SheetKind, type SheetSpec } from "../../../core/comparison/spec/SheetSpec";
import { COMPARE_PANE_TEXTS } from "../../../core/texts/comparePane";
import { Checkbox } from "../../shared/fluent";
import { useLanguage, useTexts } from "../../shared/texts";
import type { ComparisonPreview } from "../../commands/buildComparison";
import type { Change } from "../useComparison";
import { Choose } from "./Choose";
import { MoreChoices } from "./MoreChoices";

/** Kinds that are, or can be, about one indicator; the others about several. */
const ABOUT_ONE = new Set<SheetKind>(["towns", "league", "periods", "contributions"]);
const ABOUT_A_TOWN = new Set<SheetKind>(["scorecard", "targets"]);
const SORTED = new Set<SheetKind>(["towns", "matrix", "league"]);

export interface SpecChoicesProps {
  spec: SheetSpec;
  known: ComparisonPreview;
  choose: (more: Change) => void;
  replace: (spec: SheetSpec) => void;
}

/** What the sheet is to be: its kind and what it is about; more choices are folded away. */
export function SpecChoices({ spec, known, choose, replace }: SpecChoicesProps) {
  const texts = useTexts();
  const words = COMPARE_PANE_TEXTS[useLanguage()];
  const { kind } = spec;
  return (
    <>
      <Choose
        label={words.kind}
        hint={words.kindHints[kind]}
        value={kind}
        options={SHEET_KINDS.map((one) => [one, words.kinds[one]])}
        onChoose={(one) => choose({ kind: one as SheetKind })}
      />
      <Choose
        label={texts.comparePeriod}
        value={known.period}
        options={known.periods.map((period) => [period, period])}
        onChoose={(period) => choose({ period })}
      />
      {ABOUT_A_TOWN.has(kind) && (
        <Choose
          label={words.town}
          value={spec.town ?? known.towns[0] ?? ""}
          options={known.towns.map((town) => [town, town])}
          onChoose={(town) => choose({ town })}
        />
      )}
      {ABOUT_ONE.has(kind) && (
        <Choose
          label={words.indicator}
          value={spec.indicators?.length === 1 ? spec.indicators[0]! : ""}
          options={[
            ["", kind === "towns" ? words.allIndicators : words.automatic],
            ...known.indicators.map((name): [string, string] => [name, name]),
          ]}
          onChoose={(name) => choose({ indicators: name === "" ? undefined : [name] })}
        />
      )}
      {kind === "matrix" && (
        <Checkbox
          label={words.latest}
          checked={spec.latest ?? false}
          onChange={(_, data) => choose({ latest: data.checked === true ? true : undefined })}
        />
      )}
      {kind === "periods" && (
        <Checkbox
          label={words.single}
          checked={spec.single ?? false}
          onChange={(_, data) => choose({ single: data.checked === true ? true : undefined })}
        />
      )}
      {SORTED.has(kind) && (
        <Choose
          label={texts.sortBy}
          value={spec.sortBy ?? ""}
          options={[
            ["", texts.sortDefault],
            ...known.sortable.map((measure): [string, string] => [measure, texts.sortMeasures[measure]]),
          ]}
          onChoose={(sortBy) => choose({ sortBy: sortBy === "" ? undefined : (sortBy as RankedMeasure) })}
        />
      )}
      <Choose
        label={words.calculation}
        value={spec.calculation ?? "excel"}
        options={CALCULATIONS.map((way): [string, string] => [way, words.calculations[way]])}
        onChoose={(calculation) => choose({ calculation: calculation as Calculation })}
      />
      <MoreChoices spec={spec} known={known} choose={choose} replace={replace} />
    </>
  );
}
