import { readTemplate, type Dictionary } from "../core/template/readTemplate";
import type { Template } from "../core/template/Template";
import annual from "./annual.json";
import halfYear from "./half_year.json";
import dictionary from "./indicators.json";
import livelihood from "./livelihood.json";
import monthly from "./monthly.json";
import projects from "./projects.json";
import targets from "./targets.json";
import villages from "./villages.json";

/** Every indicator of the templates we ship, with its definition; other templates may name them by id. */
export const DICTIONARY: Dictionary = dictionaryOf(dictionary);

/** The templates we ship, in the order of the catalogue. They are large: what is loaded first takes the catalogue instead. */
export const TEMPLATES: readonly Template[] = [monthly, halfYear, annual, targets, villages, projects, livelihood].map(
  (json) => shipped(json, DICTIONARY),
);

function dictionaryOf(json: object): Dictionary {
  const name = { "zh-CN": "指标库", "en-US": "Dictionary" };
  const { indicators, sections = [] } = shipped({ format: 2, id: "dictionary", version: 1, name, ...json });
  return { indicators, sections };
}

/** A template of ours; a fault in it is ours too. */
function shipped(json: object, known?: Dictionary): Template {
  const reading = readTemplate(json, known);
  if ("template" in reading) return reading.template;
  throw new Error(reading.faults.map(({ path, code, args }) => `${path}: ${code} ${args.join(", ")}`).join("; "));
}
