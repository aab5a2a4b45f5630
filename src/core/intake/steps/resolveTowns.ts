import { isAggregateName, plainTownName } from "../../town/townName";
import type { KnownTown } from "../Understanding";
import { chosenName } from "./chosenName";

/** What a name on the sheet stands for. */
export type TownReading =
  /** The town as known, or the name itself. */
  | { kind: "same"; name: string }
  /** Written otherwise, but no other town can be meant; told. */
  | { kind: "alias"; name: string; written: string }
  /** Nearly a town that is known, but not surely the same: 新市街道 beside 新市镇. */
  | { kind: "alike"; name: string; others: string[] }
  /** The workbook knows towns, and this is none of them. */
  | { kind: "unknown"; name: string };

/** Endings of names by what they say the unit is; within a group they are ways of writing the same. */
const ENDINGS: [kind: string, pattern: RegExp][] = [
  ["street", /(?:街道办事处|街道办|街办|办事处|街道|办)$/u],
  ["town", /(?:镇人民政府|镇政府|镇)$/u],
  ["township", /(?:乡人民政府|乡政府|乡)$/u],
  [
    "zone",
    /(?:经济技术开发区|经济开发区|经开区|开发区|高新技术产业开发区|高新区|工业园区|园区|新区)?管委会$|(?:经济技术开发区|经济开发区|经开区|开发区|高新技术产业开发区|高新区|工业园区|园区)$/u,
  ],
];

function parted(name: string): { base: string; kind: string } {
  const plain = plainTownName(name).replace(/[("'“”《》)]/gu, "");
  for (const [kind, pattern] of ENDINGS) {
    const base = plain.replace(pattern, "");
    if (base !== plain && base !== "") return { base, kind };
  }
  return { base: plain, kind: "" };
}

/** The towns that names can stand for: those the workbook knows, else those on the sheet itself. */
export class TownNames {
  private readonly exact = new Map<string, string>();
  private readonly confirmed = new Set<string>();
  private readonly byBase = new Map<string, { name: string; kind: string }[]>();

  constructor(
    known: readonly KnownTown[],
    onSheet: readonly string[],
    private readonly chosen: Record<string, string>,
  ) {
    this.isClosed = known.length > 0;
    for (const { name } of known) this.add(name, name);
    for (const { name, aliases } of known) {
      for (const alias of aliases) this.confirm(plainTownName(alias), name);
    }
    if (this.isClosed) return;
    // The full names first: 拱辰办 is then 拱辰街道, wherever the two stand.
    const names = [...new Set(onSheet.map(plainTownName))].filter((name) => !isAggregateName(name));
    const full = (name: string) => (/(?:街道|镇|乡)$/u.test(name) ? 0 : 1);
    for (const name of names.sort((one, other) => full(one) - full(other))) {
      if (this.read(name).kind === "same" && !this.exact.has(name)) this.add(name, name);
    }
  }

  private readonly isClosed: boolean;

  /** A town's own name stays its own, whatever was confirmed. */
  private confirm(alias: string, name: string): void {
    if (this.exact.has(alias)) return;
    this.exact.set(alias, name);
    this.confirmed.add(alias);
  }

  private add(written: string, name: string): void {
    this.exact.set(plainTownName(written), name);
    const { base, kind } = parted(written);
    this.byBase.set(base, [...(this.byBase.get(base) ?? []), { name, kind }]);
  }

  read(written: string): TownReading {
    const plain = plainTownName(written);
    const chosen = chosenName(this.chosen, written) ?? chosenName(this.chosen, plain);
    if (chosen !== undefined) return { kind: "same", name: chosen };
    const exact = this.exact.get(plain);
    // A name that the user confirmed for a town is told as any other way of writing it.
    if (exact !== undefined && this.confirmed.has(plain)) return { kind: "alias", name: exact, written: plain };
    if (exact !== undefined) return { kind: "same", name: exact };
    if (isAggregateName(plain)) return { kind: "same", name: plain };
    const { base, kind } = parted(written);
    const namesakes = this.byBase.get(base) ?? [];
    const fitting = namesakes.filter((other) => other.kind === kind || other.kind === "" || kind === "");
    if (fitting.length === 1 && namesakes.length === 1)
      return { kind: "alias", name: fitting[0]!.name, written: plain };
    const sameKind = namesakes.filter((other) => other.kind === kind && kind !== "");
    if (sameKind.length === 1) return { kind: "alias", name: sameKind[0]!.name, written: plain };
    const others = namesakes.length > 0 ? namesakes.map((other) => other.name) : this.near(base, kind);
    if (others.length > 0) return { kind: "alike", name: plain, others };
    return this.isClosed ? { kind: "unknown", name: plain } : { kind: "same", name: plain };
  }

  /** Names that differ in one character; of two characters alone that says nothing. */
  private near(base: string, kind: string): string[] {
    if (!this.isClosed || base.length < 2) return [];
    return [...this.byBase].flatMap(([other, towns]) =>
      differInOne(base, other)
        ? towns.filter((town) => town.kind === kind || kind === "").map((town) => town.name)
        : [],
    );
  }
}

function differInOne(one: string, other: string): boolean {
  if (one.length !== other.length) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return long.length === short.length + 1 && short.length >= 2 && (long.startsWith(short) || long.endsWith(short));
  }
  const differing = Array.from(one).filter((sign, place) => sign !== other[place]).length;
  return differing === 1;
}
