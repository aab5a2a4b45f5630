import { findIndicator, type Template } from "../../template/Template";

const TOWN_FIRST = /^(.{1,6}?(?:街道办事处|街道|镇|乡|开发区|园区))(.{2,})$/u;

/** 东镇规上工业总产值 is an indicator of a town, where the template knows what follows its name; `null` for any other name. */
export function townInName(
  name: string,
  template: Template,
  isTown: (name: string) => boolean,
): { town: string; indicator: string } | null {
  const [, town = "", indicator = ""] = TOWN_FIRST.exec(name) ?? [];
  if (town === "" || !isTown(town) || findIndicator(template, name) || !findIndicator(template, indicator)) return null;
  return { town, indicator };
}
