import { JsonNode } from "../../template/JsonNode";
import { LONGEST } from "../../template/readIndicator";
import { TARGET_KINDS, TIERS } from "../../template/Template";
import type { TemplateFault } from "../../template/TemplateFault";
import { LANGUAGES } from "../../texts/language";
import { CALCULATIONS } from "../derived/Derived";
import { MEASURES, RANKED_MEASURES } from "../measures";
import {
  SHEET_KINDS,
  type ScoreItem,
  type ScoreSpec,
  type SheetSpec,
  type SpecTarget,
  type TownGroup,
} from "./SheetSpec";

const MOST_DECIMALS = 6;
const HIGHEST_CAP = 2;

/** The fields of a specification, in the order they are written in. */
export const SPEC_FIELDS = [
  "kind",
  "template",
  "period",
  "language",
  "calculation",
  "indicators",
  "towns",
  "town",
  "measures",
  "sortBy",
  "groups",
  "decimals",
  "latest",
  "single",
  "against",
  "targets",
  "score",
  "chart",
] as const satisfies (keyof SheetSpec)[];

/** A specification from JSON, or all that is wrong with it. */
export function readSpec(json: unknown): { spec: SheetSpec } | { faults: TemplateFault[] } {
  const faults: TemplateFault[] = [];
  const node = new JsonNode(json, "", faults);
  const spec = specOf(node.fields(SPEC_FIELDS, ["kind"]));
  return faults.length > 0 ? { faults } : { spec };
}

/** The specification in a text, or `null` where it holds none that can be read. */
export function parseSpec(text: string): SheetSpec | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const reading = readSpec(json);
  return "spec" in reading ? reading.spec : null;
}

/** A specification from fields that were found; a kind left out is that by town. */
export function specOf(fields: Map<(typeof SPEC_FIELDS)[number], JsonNode>): SheetSpec {
  const read = <Value>(name: (typeof SPEC_FIELDS)[number], of: (node: JsonNode) => Value) => {
    const node = fields.get(name);
    return node ? { [name]: of(node) } : {};
  };
  const name = (node: JsonNode) => node.text(LONGEST.name);
  const names = (node: JsonNode) => node.items().map(name);
  return {
    kind: fields.get("kind")?.choice(SHEET_KINDS) ?? "towns",
    ...read("template", name),
    ...read("period", name),
    ...read("language", (node) => node.choice(LANGUAGES)),
    ...read("calculation", (node) => node.choice(CALCULATIONS)),
    ...read("indicators", names),
    ...read("towns", names),
    ...read("town", name),
    ...read("measures", (node) => node.items().map((item) => item.choice(MEASURES))),
    ...read("sortBy", (node) => node.choice(RANKED_MEASURES)),
    ...read("groups", (node) => node.items().map(readGroup)),
    ...read("decimals", (node) => node.whole(0, MOST_DECIMALS)),
    ...read("latest", (node) => node.flag()),
    ...read("single", (node) => node.flag()),
    ...read("against", name),
    ...read("targets", (node) => node.items().map(readTarget)),
    ...read("score", readScore),
    ...read("chart", (node) => node.flag()),
  };
}

function readGroup(node: JsonNode): TownGroup {
  const fields = node.fields(["name", "towns"], ["name", "towns"]);
  return {
    name: fields.get("name")?.text(LONGEST.name) ?? "",
    towns: (fields.get("towns")?.items(1) ?? []).map((item) => item.text(LONGEST.name)),
  };
}

function readTarget(node: JsonNode): SpecTarget {
  const fields = node.fields(["indicator", "kind", "tier", "version", "value"], ["indicator", "kind", "value"]);
  return {
    indicator: fields.get("indicator")?.text(LONGEST.name) ?? "",
    kind: fields.get("kind")?.choice(TARGET_KINDS) ?? "level",
    tier: fields.get("tier")?.choice(TIERS) ?? "assessed",
    version: fields.get("version")?.text(LONGEST.version, true) ?? "",
    value: fields.get("value")?.number() ?? 0,
  };
}

function readScore(node: JsonNode): ScoreSpec {
  const fields = node.fields(["items", "missing", "points", "mostPoints", "vetoed"], ["items"]);
  const items = fields.get("items");
  const most = fields.get("mostPoints");
  const score: ScoreSpec = {
    items: (items?.items(1) ?? []).map(readItem),
    missing: fields.get("missing")?.choice(["refuse", "redistribute"] as const) ?? "refuse",
    points: (fields.get("points")?.items() ?? []).map(readPoints),
    ...(most && { mostPoints: most.number() }),
    vetoed: (fields.get("vetoed")?.items() ?? []).map((item) => item.text(LONGEST.name)),
  };
  const sum = score.items.reduce((before, item) => before + item.weight, 0);
  if (Math.abs(sum - 100) > 1e-9) items?.fault("weightsSum", String(sum));
  return score;
}

function readItem(node: JsonNode): ScoreItem {
  const fields = node.fields(["indicator", "measure", "method", "weight", "cap", "bonus"], ["indicator", "weight"]);
  const measure = fields.get("measure")?.choice(["completion", "growth", "value"] as const) ?? "completion";
  const [weight, cap, bonus] = [fields.get("weight"), fields.get("cap"), fields.get("bonus")];
  const item: ScoreItem = {
    indicator: fields.get("indicator")?.text(LONGEST.name) ?? "",
    measure,
    method:
      fields.get("method")?.choice(["completion", "range", "efficacy"] as const) ??
      (measure === "completion" ? "completion" : "range"),
    weight: weight?.number() ?? 0,
    cap: cap?.number() ?? 1,
    ...(bonus && { bonus: readBonus(bonus) }),
  };
  if (item.weight < 0 || item.weight > 100) weight?.fault("outside", "0", "100");
  if (item.cap < 1 || item.cap > HIGHEST_CAP) cap?.fault("outside", "1", String(HIGHEST_CAP));
  if (item.method === "completion" && measure !== "completion") fields.get("method")?.fault("methodNeedsCompletion");
  return item;
}

function readBonus(node: JsonNode): NonNullable<ScoreItem["bonus"]> {
  const fields = node.fields(["step", "points", "most"], ["step", "points", "most"]);
  const [step, points, most] = [fields.get("step"), fields.get("points"), fields.get("most")];
  const bonus = { step: step?.number() ?? 0, points: points?.number() ?? 0, most: most?.number() ?? 0 };
  if (bonus.step <= 0) step?.fault("notPositive");
  if (bonus.points <= 0) points?.fault("notPositive");
  if (bonus.most < 0) most?.fault("notPositive");
  return bonus;
}

function readPoints(node: JsonNode): { town: string; points: number } {
  const fields = node.fields(["town", "points"], ["town", "points"]);
  return { town: fields.get("town")?.text(LONGEST.name) ?? "", points: fields.get("points")?.number() ?? 0 };
}
