import { SPEC_FIELDS, specOf } from "../comparison/spec/readSpec";
import type { JsonNode } from "./JsonNode";
import { LONGEST, readId, readNamed } from "./readIndicator";
import {
  ENTRY_KINDS,
  ENTRY_MEASURES,
  TARGET_KINDS,
  TIERS,
  type Entry,
  type TemplateComparison,
  type TemplateTarget,
  type TemplateTown,
} from "./Template";

const QUARTERS = 4;

/** A town: its name alone, or with other names and its group. */
export function readTown(node: JsonNode): TemplateTown {
  if (typeof node.value === "string") return { name: node.text(LONGEST.name), aliases: [], group: null };
  const fields = node.fields(["name", "aliases", "group"], ["name"]);
  const group = fields.get("group");
  return {
    name: fields.get("name")?.text(LONGEST.name) ?? "",
    aliases: (fields.get("aliases")?.items() ?? []).map((item) => item.text(LONGEST.name)),
    group: group && group.value !== null ? group.text(LONGEST.name) : null,
  };
}

export function readEntry(node: JsonNode): Entry {
  const fields = node.fields(["kind", "measures", "indicators", "thresholds"], ["kind", "measures"]);
  const [indicators, thresholds] = [fields.get("indicators"), fields.get("thresholds")];
  return {
    kind: fields.get("kind")?.choice(ENTRY_KINDS) ?? "towns",
    measures: (fields.get("measures")?.items(1) ?? []).map((item) => item.choice(ENTRY_MEASURES)),
    ...(indicators && { indicators: indicators.items(1).map(readId) }),
    ...(thresholds && { thresholds: thresholds.items().map(readThreshold) }),
  };
}

function readThreshold(node: JsonNode): { indicator: string; atLeast: number } {
  const fields = node.fields(["indicator", "atLeast"], ["indicator", "atLeast"]);
  return {
    indicator: fields.has("indicator") ? readId(fields.get("indicator")!) : "",
    atLeast: fields.get("atLeast")?.number() ?? 0,
  };
}

/** A target. Left out, `tier` is assessed, `version` blank, `value` open. */
export function readTarget(node: JsonNode): TemplateTarget {
  const fields = node.fields(["indicator", "kind", "tier", "version", "value", "quarters"], ["indicator", "kind"]);
  const quarters = fields.get("quarters");
  return {
    indicator: fields.has("indicator") ? readId(fields.get("indicator")!) : "",
    kind: fields.get("kind")?.choice(TARGET_KINDS) ?? "level",
    tier: fields.get("tier")?.choice(TIERS) ?? "assessed",
    version: fields.get("version")?.text(LONGEST.version, true) ?? "",
    value: fields.get("value")?.numberOrNull() ?? null,
    ...(quarters && { quarters: readQuarters(quarters) }),
  };
}

function readQuarters(node: JsonNode): NonNullable<TemplateTarget["quarters"]> {
  const items = node.items(QUARTERS);
  if (items.length > QUARTERS) node.fault("tooMany", String(QUARTERS));
  const [first = null, second = null, third = null, fourth = null] = items.map((item) => item.numberOrNull());
  return [first, second, third, fourth];
}

export function readComparison(node: JsonNode): TemplateComparison {
  const fields = node.fields(["name", ...SPEC_FIELDS], ["name"]);
  const named = fields.get("name");
  const spec = new Map([...fields].flatMap(([name, field]) => (name === "name" ? [] : [[name, field] as const])));
  return { name: named ? readNamed(named, LONGEST.name) : { "zh-CN": "", "en-US": "" }, ...specOf(spec) };
}
