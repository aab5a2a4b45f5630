import { isRateUnit, isUnit } from "../indicator/units";
import {
  findIndicator,
  plainName,
  unlistedIndicator,
  type EntryKind,
  type EntryMeasure,
  type Indicator,
  type Periodicity,
  type Template,
} from "./Template";

/** What was understood of an existing sheet, as plain data. */
export interface SheetSummary {
  title: string;
  /** In their order on the sheet; `unit` is "" where the sheet tells none, `decimals` as the figures print. */
  indicators: readonly { name: string; unit: string; decimals?: number }[];
  towns: readonly string[];
  periods: Periodicity | null;
  measures: readonly EntryMeasure[];
  kind: EntryKind;
}

const DEFAULT_DECIMALS = 2;
/** What is counted where the sheet names no unit. */
const DEFAULT_UNIT = "个";

/**
 * Makes a template of a sheet that is there ("make a template of this sheet"). An indicator that the built-in dictionary knows by name and in the same
 * unit is taken from there with its definition; any other is described as far as its name and unit tell, for the user to complete.
 *
 * @param known indicators of the shipped templates, where names and definitions are looked up
 */
export function templateOfSheet(sheet: SheetSummary, id: string, known: readonly Indicator[]): Template {
  const dictionary: Template = { id, version: 1, name: named(""), description: named(""), indicators: [...known] };
  const indicators: Indicator[] = [];
  const seen = new Set<string>();
  for (const { name, unit, decimals } of sheet.indicators) {
    const found = findIndicator(dictionary, name);
    const key = found?.id ?? plainName(name);
    if (key === "" || seen.has(key)) continue;
    seen.add(key);
    const taken = new Set(indicators.map((one) => one.id));
    indicators.push(found ? inUnit(found, unit) : strange(name, unit, decimals, freeId(taken, known)));
  }
  const title = sheet.title.trim().replace(/\s+/gu, " ");
  return {
    id,
    version: 1,
    name: named(title),
    description: named(title),
    indicators: indicators.map(withoutSection),
    ...(sheet.towns.length > 0 && { towns: sheet.towns.map((name) => ({ name, aliases: [], group: null })) }),
    ...(sheet.periods && { periods: sheet.periods }),
    entry: { kind: sheet.kind, measures: sheet.measures.length > 0 ? [...sheet.measures] : ["value"] },
  };
}

/** The known indicator as the sheet states it: its unit counts, for levels are typed in it. */
function inUnit(indicator: Indicator, unit: string): Indicator {
  if (unit === "" || unit === indicator.unit || !isUnit(unit) || isRateUnit(unit) !== isRateUnit(indicator.unit))
    return indicator;
  return { ...indicator, unit };
}

function strange(name: string, unit: string, decimals: number | undefined, id: string): Indicator {
  const known = isUnit(unit) ? unit : DEFAULT_UNIT;
  const usual = known === unit && /[元%‰亩吨米]$/u.test(unit) ? DEFAULT_DECIMALS : 0;
  return { ...unlistedIndicator(name.trim(), known, decimals ?? usual), id };
}

/** indicator_1, indicator_2 …: names are Chinese, ids are not. */
function freeId(taken: ReadonlySet<string>, known: readonly Indicator[]): string {
  const others = new Set(known.map((one) => one.id));
  for (let number = 1; ; number++) {
    const id = `indicator_${number}`;
    if (!taken.has(id) && !others.has(id)) return id;
  }
}

/** A section belongs to the template that lists it. */
function withoutSection({ section: _, ...indicator }: Indicator): Indicator {
  return indicator;
}

function named(text: string) {
  return { "zh-CN": text, "en-US": text };
}
