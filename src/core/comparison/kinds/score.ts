import { periodLabel } from "../../period/periodLabel";
import { computesGrowth } from "../../template/Template";
import type { Language } from "../../texts/language";
import { SCORE_TEXTS } from "../../texts/scoreSheet";
import { SHEET_TEXTS } from "../../texts/sheet";
import { SHEET_KIND_TEXTS } from "../../texts/sheetKinds";
import { completionCell } from "../derived/completionCell";
import { NOTHING, reader, type At, type DraftCell } from "../derived/Derived";
import { growthCell } from "../derived/growthCell";
import { rankCell } from "../derived/rankCell";
import { bonusCell, boundCell, compositeCell, scoreCell } from "../derived/scoreCells";
import { levelFormat } from "../formats";
import { lowerIsBetter, publishedCompletion } from "../measures";
import { firstLineOf, type DraftColumn, type DraftLine, type SheetDraft } from "../sheet/SheetDraft";
import { townColumns } from "../sheet/townColumns";
import type { ScoreSpec, TownGroup } from "../spec/SheetSpec";
import type { TownTable } from "../TownTable";
import { unitLines, type Unit } from "../units";
import { inputsOf, itemName, pointsOf, scoredItems, usualScore, type Scored } from "./scoreItems";
import { scoreNotes } from "./scoreNotes";

export interface ScoreOptions {
  language: Language;
  groups?: readonly TownGroup[];
  /** Left out: the usual score of the figures. */
  score?: ScoreSpec;
}

const RANK_AND_TOWN = 2;

/** An item and the columns it takes. */
export interface Block extends Scored {
  /** The indicator, with what of it is scored where it is scored twice. */
  name: string;
  inputs: ReturnType<typeof inputsOf>;
  /** The column of the figure that is scored, and of its score. */
  basis: number;
  scoreColumn: number;
  bonusColumn: number | null;
}

/** 综合得分: several indicators scored, weighted and added up, the towns ranked by the composite (R53, R54). */
export function scoreDraft(table: TownTable, options: ScoreOptions): SheetDraft | null {
  const { language, groups = [] } = options;
  const spec = options.score ?? usualScore(table);
  const items = scoredItems(table, spec);
  if (items.length === 0) return null;
  // Without one of its indicators the weights are no longer 100; who takes over its weight must have been said (R53).
  if (items.length < spec.items.length && spec.missing === "refuse") return null;
  const texts = SHEET_TEXTS[language];
  const words = SCORE_TEXTS[language];
  const towns = { ...table, rows: table.rows.filter((row) => row.aggregate === null) };
  if (towns.rows.length === 0) return null;
  const blocks = blocksOf(items, table, language);
  const hasPoints = spec.points.length > 0 || spec.vetoed.length > 0;
  const points = hasPoints ? endOf(blocks) : null;
  const composite = endOf(blocks) + (hasPoints ? 1 : 0);
  const columns = (units: readonly Unit[]): DraftColumn[] => [
    ...townColumns(units, texts),
    ...blocks.flatMap((block) => blockColumns(block, language)),
    ...(hasPoints ? [column([words.points], "General")] : []),
    { ...column([words.composite], "0.00"), rules: [{ kind: "bar", color: "weak", most: 100 }] },
  ];
  const sheet = (unsorted: readonly Unit[]) => {
    const first = firstLineOf(columns(unsorted));
    return linesOf(unsorted, { first, blocks, points, composite, spec, words, language });
  };
  const unsorted = unitLines(towns, { valueOf: () => null, lowerFirst: false, groups }, texts).filter(
    (unit) => !unit.isTotal,
  );
  const firstLine = firstLineOf(columns(unsorted));
  const units = byComposite(unsorted, scoresOf(sheet(unsorted), firstLine, composite));
  const period = periodLabel(table.period, language);
  return {
    name: words.sheet(period),
    title: words.title,
    subtitle: words.subtitle(period),
    unitLine: null,
    columns: columns(units),
    lines: sheet(units),
    notes: [
      ...scoreNotes(blocks, spec, {
        ranked: scoresOf(sheet(units), firstLine, composite).size,
        measured: blocks.map((block) => scoresOf(sheet(units), firstLine, block.scoreColumn).size),
        groups,
        language,
      }),
      ...publishedNote(blocks, towns, language),
    ],
    frozenColumns: 2,
    picture: {
      kind: "bars",
      title: words.title,
      names: [1],
      columns: [composite],
      // Groups are scored by themselves: their composites stay apart.
      ...(groups.length === 0 && { sorted: "descending" }),
    },
  };
}

/** Completions that stand as published (D2). */
function publishedNote(blocks: readonly Block[], { rows }: TownTable, language: Language): string[] {
  const published = blocks.filter(
    ({ measure, of }) =>
      measure === "completion" && rows.some(({ figures }) => publishedCompletion(figures.get(of)) !== null),
  );
  const names = published.map(({ name }) => name).join(SHEET_TEXTS[language].list);
  return names === "" ? [] : [SHEET_KIND_TEXTS[language].notePublishedCompletions(names)];
}

function column(heads: string[], format: string): DraftColumn {
  return { heads, width: 9, align: "Right", format, rules: [] };
}

function blocksOf(items: readonly Scored[], table: TownTable, language: Language): Block[] {
  let next = RANK_AND_TOWN;
  return items.map((item): Block => {
    const inputs = inputsOf(item, table);
    const basis = next + inputs.length - 1;
    const bonusColumn = item.bonus && item.measure === "completion" ? basis + 2 : null;
    next = basis + (bonusColumn === null ? 2 : 3);
    return { ...item, name: itemName(item, items, language), inputs, basis, scoreColumn: basis + 1, bonusColumn };
  });
}

function endOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1)!;
  return (last.bonusColumn ?? last.scoreColumn) + 1;
}

function blockColumns(block: Block, language: Language): DraftColumn[] {
  const texts = SHEET_TEXTS[language];
  const words = SCORE_TEXTS[language];
  const isRate = (input: string) => input === "growth" || input === "completion";
  const unit = block.inputs.every(isRate) ? "" : block.of.unit;
  const head = words.item(block.name, unit, block.weight);
  return [
    ...block.inputs.map((input) =>
      column([head, texts.measures[input]], isRate(input) ? "0.0%" : levelFormat(block.of.decimals)),
    ),
    column([head, words.score], "0.00"),
    ...(block.bonusColumn === null ? [] : [column([head, words.bonus], "General")]),
  ];
}

interface Layout {
  first: number;
  blocks: readonly Block[];
  points: number | null;
  composite: number;
  spec: ScoreSpec;
  words: (typeof SCORE_TEXTS)[Language];
  language: Language;
}

/** Each group under its head and the figures its scores are measured on; without groups these stand on top. */
function linesOf(units: readonly Unit[], layout: Layout): DraftLine[] {
  const { blocks, words } = layout;
  const width = layout.composite + 1;
  const bounded = blocks.filter((block) => block.method !== "completion");
  const lines: DraftLine[] = [];
  const empty = (name: string): DraftCell[] => {
    const cells = new Array<DraftCell>(width).fill(null);
    cells[1] = name;
    return cells;
  };
  const groupNames = [...new Set(units.map((unit) => unit.group))];
  for (const group of groupNames) {
    const members = units.filter((unit) => unit.group === group && unit.ranked);
    if (group !== null) lines.push({ look: "group", cells: empty(group) });
    const best = layout.first + lines.length;
    const firstTown = best + (bounded.length > 0 ? 2 : 0);
    const population = { first: firstTown, last: firstTown + members.length - 1 };
    if (bounded.length > 0) {
      const bounds = [empty(words.best), empty(words.worst)] as const;
      for (const block of bounded) {
        const lower = lowerIsBetter({ indicator: block.of, measure: block.measure, phase: null });
        bounds[0][block.basis] = boundCell(block.basis, population, lower ? "lowest" : "highest");
        bounds[1][block.basis] = boundCell(block.basis, population, lower ? "highest" : "lowest");
      }
      lines.push(...bounds.map((cells): DraftLine => ({ look: "outside", cells })));
    }
    members.forEach((unit, place) => {
      const row = population.first + place;
      lines.push({ look: "plain", cells: townLine(unit, { ...layout, row, best, population }) });
    });
  }
  return lines;
}

function townLine(
  unit: Unit,
  {
    row,
    best,
    population,
    blocks,
    points,
    composite,
    spec,
    words,
    language,
  }: Layout & {
    row: number;
    best: number;
    population: { first: number; last: number };
  },
): DraftCell[] {
  const at = (of: number, inRow = row): At => ({ row: inRow, column: of });
  const cells: DraftCell[] = [rankCell(at(composite), population, "descending"), unit.name];
  for (const block of blocks) {
    const figures = unit.row?.figures.get(block.of);
    const place = (input: string) => at(block.basis - block.inputs.length + 1 + block.inputs.indexOf(input as "value"));
    for (const input of block.inputs) {
      const published = input === "completion" ? publishedCompletion(figures) : null;
      if (published !== null) cells.push(published);
      else if (input === "completion")
        cells.push(block.inputs.includes("target") ? completionCell(place("value"), place("target")) : NOTHING);
      else if (input !== "growth") cells.push(figures?.[input] ?? NOTHING);
      else if (figures && figures.growth !== null) cells.push(figures.growth);
      else if (block.inputs.includes("previous") && computesGrowth(block.of))
        cells.push(growthCell(place("value"), place("previous"), SHEET_TEXTS[language]));
      else cells.push(NOTHING);
    }
    const { method, cap } = block;
    cells.push(
      scoreCell(at(block.basis), { method, cap, best: at(block.basis, best), worst: at(block.basis, best + 1) }),
    );
    if (block.bonus && block.bonusColumn !== null) cells.push(bonusCell(at(block.basis), block.bonus));
  }
  if (points !== null) {
    const own = pointsOf(spec, unit.name);
    cells.push(own === "veto" ? words.veto : own);
  }
  cells.push(
    compositeCell({
      parts: blocks.map((block) => ({ cell: at(block.scoreColumn), weight: block.weight })),
      bonuses: blocks.flatMap((block) => (block.bonusColumn === null ? [] : [at(block.bonusColumn)])),
      points: points === null ? null : at(points),
      missing: spec.missing,
      mostPoints: spec.mostPoints ?? null,
      vetoWord: words.veto,
    }),
  );
  return cells;
}

/** The scores in a column, by town. */
function scoresOf(lines: readonly DraftLine[], first: number, column: number): Map<string, number> {
  const read = reader([...Array.from({ length: first }, () => []), ...lines.map(({ cells }) => cells)]);
  const scores = new Map<string, number>();
  lines.forEach(({ look, cells }, place) => {
    const score = look === "plain" ? read({ row: first + place, column }) : null;
    if (typeof score === "number") scores.set(cells[1] as string, score);
  });
  return scores;
}

/** The towns by their composites, within their groups; those without one last. */
function byComposite(units: readonly Unit[], scoreOf: ReadonlyMap<string, number>): Unit[] {
  const groups = [...new Set(units.map((unit) => unit.group))];
  return groups.flatMap((group) =>
    units
      .filter((unit) => unit.group === group)
      .toSorted(
        (one, other) =>
          Number(other.isGroup) - Number(one.isGroup) ||
          (scoreOf.get(other.name) ?? -Infinity) - (scoreOf.get(one.name) ?? -Infinity) ||
          0,
      ),
  );
}
