import { LEVELS } from "../data/DataRow";
import { periodLabel } from "../period/periodLabel";
import type { Indicator } from "../template/Template";
import { ENTRY_TEXTS } from "../texts/entry";
import type { Language } from "../texts/language";
import type { SheetTexts } from "../texts/sheet";
import { isGrouped, type Column } from "./measures";
import { phaseName } from "./noteWords";
import type { SheetShape } from "./shape";
import type { SpecTarget } from "./spec/SheetSpec";
import { targetWording } from "./targetWording";
import { isAdditive } from "./TownTable";

/** The heads of a measure's column: the indicator where there are several, its group, the measure. */
export function headsOf(shape: SheetShape, column: Column, texts: SheetTexts, language: Language): string[] {
  const group = isGrouped(column) ? groupOf(shape, column, texts, language) : null;
  return [
    ...(shape.table.indicators.length > 1
      ? [texts.indicatorHead(column.indicator.name[language], unitShown(shape, column))]
      : []),
    ...(group === null ? [] : [group]),
    measureHead(shape, column, texts),
  ];
}

function measureHead({ main }: SheetShape, { measure, indicator }: Column, texts: SheetTexts): string {
  if (measure === "change" && indicator.unit === "‰") return texts.changePerMille;
  const head = texts.measures[measure === "before" ? main.measure : measure];
  // Rates and means have no 总量 that towns could be ranked by.
  return measure === "valueRank" && !isAdditive(indicator)
    ? head.replace(texts.sortMeasures.value(""), texts.plainLevel)
    : head;
}

/** The unit in an indicator's head, where the sheet as a whole has none and the indicator shows levels. */
function unitShown(shape: SheetShape, column: Column): string {
  const showsLevels = shape.columns.some((one) => one.indicator === column.indicator && isLevel(one));
  return sheetUnit(shape) === null && showsLevels ? column.indicator.unit : "";
}

/** The one unit of all levels on the sheet, or `null` where there are several. */
export function sheetUnit(shape: SheetShape): string | null {
  const units = new Set(shape.columns.filter(isLevel).map((column) => column.indicator.unit));
  return units.size === 1 ? [...units][0]! : units.size === 0 ? "" : null;
}

function isLevel({ measure }: Column): boolean {
  return LEVELS.some((level) => level === measure);
}

function groupOf(shape: SheetShape, column: Column, texts: SheetTexts, language: Language): string {
  switch (column.measure) {
    case "met":
      return column.aim?.wanted ? wantedOf(column.aim.wanted, column.indicator, language) : texts.targetGroup;
    case "previous":
    case "growth":
    case "growthRank":
    case "change":
      return texts.growthGroup;
    case "target":
    case "completion":
    case "completionRank":
    case "paceGap":
      return texts.targetGroup;
    case "before":
    case "beforeRank":
    case "movement":
      return texts.beforeGroup(shape.before ? periodLabel(shape.before.period, language) : "");
    default:
      return texts.phaseGroup(phaseName(column, language));
  }
}

/** A target of all towns as a head: 增长 8%, with its version and its tier where it is not the one that counts (R32). */
function wantedOf(target: SpecTarget, { unit }: Indicator, language: Language): string {
  const tier = target.tier === "assessed" ? "" : ENTRY_TEXTS[language].tiers[target.tier];
  return [target.version, tier, targetWording(target, unit, language)].filter(Boolean).join(" ");
}
