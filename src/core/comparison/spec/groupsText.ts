import type { TownGroup } from "./SheetSpec";

/** Between a group's name and its towns, and between towns. */
const AFTER_NAME = /[:：]/u;
const BETWEEN = /[、,，;；]/u;

/** Groups as a person writes them, a line each: 工业型：东山镇、西河镇. Lines that name no town are given back as they are. */
export function readGroups(text: string): { groups: TownGroup[]; unread: string[] } {
  const groups: TownGroup[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === "") continue;
    const [name = "", ...rest] = line.split(AFTER_NAME);
    const towns = rest
      .join("")
      .split(BETWEEN)
      .map((town) => town.trim())
      .filter((town) => town !== "");
    if (name.trim() === "" || towns.length === 0) unread.push(line.trim());
    else groups.push({ name: name.trim(), towns });
  }
  return { groups, unread };
}

export function writeGroups(groups: readonly TownGroup[]): string {
  return groups.map(({ name, towns }) => `${name}：${towns.join("、")}`).join("\n");
}
