import { isRateUnit, isUnit } from "../indicator/units";
import { JsonNode } from "./JsonNode";
import { SCOPES, type Indicator, type Named } from "./Template";

const ID = /^[a-z][a-z0-9_]*$/;
export const LONGEST = { id: 60, name: 100, unit: 20, definition: 1000, version: 40 };
const MOST_SYNONYMS = 100;
const MOST_DECIMALS = 6;

const FIELDS = [
  "id",
  "name",
  "synonyms",
  "unit",
  "kind",
  "direction",
  "growth",
  "decimals",
  "definition",
  "prices",
  "scope",
  "section",
  "partOf",
  "signed",
  "most",
] as const;

export function readId(node: JsonNode): string {
  const id = node.text(LONGEST.id);
  if (id !== "" && !ID.test(id)) node.fault("idForm", id);
  return id;
}

/** A text in both languages; where the English one is left out, the Chinese one stands for it. */
export function readNamed(node: JsonNode, most: number): Named {
  const fields = node.fields(["zh-CN", "en-US"], ["zh-CN"]);
  const chinese = fields.get("zh-CN")?.text(most) ?? "";
  return { "zh-CN": chinese, "en-US": fields.get("en-US")?.text(most) ?? chinese };
}

/** One indicator written in full. Left out, `synonyms` is none, `direction` higher, `growth` computed. */
export function readIndicator(node: JsonNode): Indicator {
  const fields = node.fields(FIELDS, ["id", "name", "unit", "kind", "decimals"]);
  const at = (field: (typeof FIELDS)[number]) => fields.get(field);
  const [definition, prices, scope] = [at("definition"), at("prices"), at("scope")];
  const [section, partOf, signed, most] = [at("section"), at("partOf"), at("signed"), at("most")];
  const indicator: Indicator = {
    id: at("id") ? readId(at("id")!) : "",
    name: at("name") ? readNamed(at("name")!, LONGEST.name) : { "zh-CN": "", "en-US": "" },
    synonyms: readSynonyms(at("synonyms")),
    unit: at("unit")?.text(LONGEST.unit) ?? "",
    kind: at("kind")?.choice(["flow", "stock", "ratio", "index"]) ?? "flow",
    direction: at("direction")?.choice(["higher", "lower"]) ?? "higher",
    growth: at("growth")?.choice(["computed", "published"]) ?? "computed",
    decimals: at("decimals")?.whole(0, MOST_DECIMALS) ?? 0,
    ...(definition && { definition: readNamed(definition, LONGEST.definition) }),
    ...(prices && { prices: prices.choice(["current", "constant"] as const) }),
    ...(scope && { scope: scope.choice(SCOPES) }),
    ...(section && { section: readId(section) }),
    ...(partOf && { partOf: readId(partOf) }),
    ...(signed?.flag() && { signed: true }),
    ...(most && { most: most.number() }),
  };
  const unit = at("unit");
  if (unit && indicator.unit !== "" && !isUnit(indicator.unit)) unit.fault("unitUnknown", indicator.unit);
  if (isRateUnit(indicator.unit) && indicator.kind !== "ratio") (at("kind") ?? node).fault("rateKind", indicator.unit);
  return indicator;
}

function readSynonyms(node: JsonNode | undefined): string[] {
  const items = node?.items() ?? [];
  if (items.length > MOST_SYNONYMS) node!.fault("tooMany", String(MOST_SYNONYMS));
  return items.map((item) => item.text(LONGEST.name));
}
