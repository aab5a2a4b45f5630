import type { Template } from "../../template/Template";
import type { Role } from "../Understanding";
import { ROLE_WORDS } from "../words";
import type { ColumnContents } from "./columnContents";
import { readHead } from "./readHead";

export type RoleKind = Role["kind"];

/** What a column was found to be, and why: the reason is worded in `texts/intake`. */
export interface ColumnRole {
  kind: RoleKind;
  reason: "head" | "contents" | "counts" | "blank" | "place" | "chosen";
}

type Named = Exclude<RoleKind, "figures" | "unread">;

/** The role a head names by itself, from its lowest level up. */
function roleWord(levels: readonly string[]): Named | null {
  for (const text of [...levels].reverse()) {
    const plain = text.replace(/[(](?:单位[:：])?[^()]*[)]$/u, "");
    for (const [role, word] of Object.entries(ROLE_WORDS)) {
      if (word.test(text) || (plain !== "" && word.test(plain))) return role as Named;
    }
  }
  return null;
}

/**
 * What each column is. A head counts where what stands below agrees with it: 单位 over 亿元 is the unit, over 东镇 the town.
 * Columns of texts without a word of their own are towns where their names say so or where the heads name indicators,
 * else indicators.
 */
export function classifyColumns(
  heads: readonly string[][],
  contents: readonly ColumnContents[],
  template: Template,
  isTown: (name: string) => boolean,
): ColumnRole[] {
  const roles = heads.map((levels, place) => firstRole(levels, contents[place]!));
  settleNumbers(roles, contents, heads);
  settleTowns(roles, contents, heads, isTown);
  settleNames(roles, contents, namesIndicators(roles, heads, template, isTown));
  return roles.map((role) => role ?? { kind: "unread", reason: "contents" });
}

function firstRole(levels: readonly string[], own: ColumnContents): ColumnRole | null {
  const word = roleWord(levels);
  const byHead = (kind: RoleKind): ColumnRole => ({ kind, reason: "head" });
  if (own.filled === 0) {
    if (word === "remark" || word === "status" || word === "number") return byHead(word);
    return { kind: levels.length > 0 && word === null ? "figures" : "unread", reason: "blank" };
  }
  const mostly = (count: number) => count > own.texts / 2;
  if (word === "number" && own.figures >= own.texts) return byHead("number");
  if (word === "remark" || (word === "status" && own.texts >= own.figures)) return byHead(word);
  if (word === "period" && (own.years || own.periods > 0)) return byHead("period");
  if (own.figures > 0 && own.figures >= own.texts)
    return own.years && word !== null ? byHead("period") : { kind: "figures", reason: "contents" };
  if (own.texts === 0) return null;
  if (mostly(own.units) && own.towns <= own.units)
    return { kind: "unit", reason: word === "unit" ? "head" : "contents" };
  // Enterprises below their towns in one column are told by their rows.
  if (mostly(own.enterprises) && own.towns < 2) return { kind: "group", reason: "contents" };
  if (own.periods + own.measures > 0 && mostly(own.periods)) return { kind: "period", reason: "contents" };
  if (own.towns > 0 && own.towns >= (own.texts - own.totals - own.enterprises) / 2 && own.towns > own.indicators)
    return { kind: "town", reason: word === "town" ? "head" : "contents" };
  // 同比 and 位次 under each indicator are rows of the same column.
  if (mostly(own.measures) && own.indicators > 0 && word !== "measure")
    return { kind: "indicator", reason: "contents" };
  if (mostly(own.measures)) return { kind: "measure", reason: "contents" };
  if (word === "town" && own.indicators < own.texts / 2) return byHead("town");
  if (word === "unit" && own.units === 0 && own.indicators === 0) return byHead("town");
  if (word === "indicator" || own.indicators >= own.texts / 2)
    return { kind: "indicator", reason: word === "indicator" ? "head" : "contents" };
  if (word === "group" || word === "measure") return byHead("group");
  return null;
}

/** Figures that only count the rows are numbers of rows where no head says otherwise and names stand right of them. */
function settleNumbers(
  roles: (ColumnRole | null)[],
  contents: readonly ColumnContents[],
  heads: readonly string[][],
): void {
  roles.forEach((role, place) => {
    const isBlankHead = heads[place]!.length === 0;
    const leads =
      roles.slice(0, place).every((other) => other?.kind !== "figures") && (contents[place + 1]?.texts ?? 0) > 0;
    if (role?.kind === "figures" && contents[place]!.counts && isBlankHead && leads)
      roles[place] = { kind: "number", reason: "counts" };
  });
}

/** 乡镇 over names that are no towns, beside heads that are: it stands for those heads, and the names are indicators. */
function settleTowns(
  roles: (ColumnRole | null)[],
  contents: readonly ColumnContents[],
  heads: readonly string[][],
  isTown: (name: string) => boolean,
): void {
  const hasTowns = roles.some((role, place) => role?.kind === "figures" && heads[place]!.some(isTown));
  roles.forEach((role, place) => {
    if (hasTowns && role?.kind === "town" && role.reason === "head" && contents[place]!.towns === 0)
      roles[place] = { kind: "indicator", reason: "contents" };
  });
}

/** Columns of texts that said nothing by themselves, and columns that would be towns or indicators twice. */
function settleNames(
  roles: (ColumnRole | null)[],
  contents: readonly ColumnContents[],
  headsAreIndicators: boolean,
): void {
  const firstFigures = roles.findIndex((role) => role?.kind === "figures");
  const open = roles.flatMap((role, place) => (role === null && contents[place]!.texts > 0 ? [place] : []));
  const has = (kind: RoleKind) => roles.some((role) => role?.kind === kind);
  for (const place of open.reverse()) {
    if (firstFigures >= 0 && place > firstFigures) roles[place] = { kind: "remark", reason: "place" };
    else if (headsAreIndicators && !has("town")) roles[place] = { kind: "town", reason: "place" };
    else if (!headsAreIndicators && !has("indicator")) roles[place] = { kind: "indicator", reason: "place" };
    else roles[place] = { kind: "group", reason: "place" };
  }
  keepLast(roles, "town", firstFigures);
  keepLast(roles, "indicator", firstFigures);
}

/** Whether heads of figures name anything but measures, periods and towns. */
function namesIndicators(
  roles: (ColumnRole | null)[],
  heads: readonly string[][],
  template: Template,
  isTown: (name: string) => boolean,
): boolean {
  return roles.some(
    (role, place) =>
      role?.kind === "figures" &&
      heads[place]!.some((text) => {
        const { name } = readHead(text, template);
        return name !== "" && !isTown(name);
      }),
  );
}

/** Of two columns of towns or of indicators before the figures the finer stands last; the others group its rows. */
function keepLast(roles: (ColumnRole | null)[], kind: "town" | "indicator", firstFigures: number): void {
  const places = roles.flatMap((role, place) =>
    role?.kind === kind && (firstFigures < 0 || place < firstFigures) ? [place] : [],
  );
  for (const place of places.slice(0, -1)) roles[place] = { kind: "group", reason: "place" };
}
