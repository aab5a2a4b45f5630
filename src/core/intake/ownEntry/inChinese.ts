import { periodLabel } from "../../period/periodLabel";
import { readPeriod } from "../../period/readPeriod";
import { ENTRY_TEXTS, type EntryTexts } from "../../texts/entry";
import { foldedText, Grid } from "../Grid";
import type { RawCell, RawSheet } from "../RawSheet";
import { ownHeads } from "./ownHeads";

/**
 * An English entry sheet of ours with the Chinese words in place of its own, cell by cell, so that it is understood as its Chinese
 * twin is; any other sheet as it stands. Names of indicators stay: the template knows them in both languages.
 */
export function inChinese(sheet: RawSheet): RawSheet {
  const heads = ownHeads(new Grid({ ...sheet, cells: sheet.cells.slice(0, 10) }));
  if (heads?.language !== "en-US" || heads.kind === "quarters") return sheet;
  const words = wordPairs();
  const cells = sheet.cells.map((line, row) =>
    line.map((cell): RawCell => {
      if (typeof cell !== "string") return cell;
      return row < heads.row ? lineAbove(cell) : (words.get(foldedText(cell)) ?? cell);
    }),
  );
  return { ...sheet, cells };
}

function wordPairs(): Map<string, string> {
  const { "zh-CN": zh, "en-US": en } = ENTRY_TEXTS;
  const single = (texts: EntryTexts) => [
    texts.indicator,
    texts.unit,
    texts.town,
    texts.village,
    ...Object.values(texts.measures),
    texts.total,
    texts.publishedTotal,
    texts.check,
    ...texts.growthWords,
  ];
  const chinese = single(zh);
  return new Map(single(en).map((word, place) => [foldedText(word), chinese[place]!]));
}

/** 东镇: Monthly key indicators (Jan–Apr 2025), Unit: 亿元. */
function lineAbove(text: string): string {
  const [, unit] = /^Unit:\s*(.+)$/u.exec(text) ?? [];
  if (unit !== undefined) return ENTRY_TEXTS["zh-CN"].unitLine(unit);
  const [, place = "", label = ""] = /^(?:(.+?): )?.*\(([^()]+)\)$/u.exec(text.trim()) ?? [];
  const reading = readPeriod(label);
  return reading.kind === "period" ? `${place}主要指标（${periodLabel(reading.period, "zh-CN")}）` : text;
}
