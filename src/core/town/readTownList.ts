import { isAggregateName, plainTownName } from "./townName";

export interface TownList {
  towns: string[];
  /** Names that stood there more than once; each is kept once. */
  repeated: string[];
  /** 合计, 全区 …: totals are formulas, so these are left out. */
  totals: string[];
}

/** A number or a mark in front of a name: 1. 1、 (1) • - */
const COUNT = /^(?:[(（]?\d+[)）.．、]|[•·-])\s*/u;

/**
 * The towns of a pasted or typed list: one a line, or parted by commas, 、, semicolons or tabs.
 *
 * @example readTownList("1. 东镇\n2. 西镇\n合计") // { towns: ["东镇", "西镇"], repeated: [], totals: ["合计"] }
 */
export function readTownList(text: string): TownList {
  const list: TownList = { towns: [], repeated: [], totals: [] };
  const seen = new Set<string>();
  for (const part of text.split(/[\n\r\t,，、;；]+/u)) {
    const name = part.trim().replace(COUNT, "").trim();
    const plain = plainTownName(name);
    // The number of 2、西镇 stands alone once the list is cut at its marks.
    if (plain === "" || /^\d+$/u.test(plain)) continue;
    if (isAggregateName(name)) list.totals.push(name);
    else if (seen.has(plain)) list.repeated.push(name);
    else list.towns.push(name);
    seen.add(plain);
  }
  return list;
}
