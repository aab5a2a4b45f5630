import { remembered } from "../../memory/remembered";
import { findIndicator, type Template } from "../../template/Template";
import { doubtAt } from "../doubtAt";
import type { Doubt } from "../Doubt";
import type { Figure } from "../Figure";
import type { UnderstandOptions } from "../Understanding";
import { chosenName } from "./chosenName";

/** Indicators the template does not list keep their own name; one that is nearly a listed one is told, never taken for it. */
export function indicatorDoubts(figures: Figure[], { template, choices }: UnderstandOptions): Doubt[] {
  const seen = new Set<string>();
  const doubts = new Map<string, Doubt>();
  for (const figure of figures) {
    const chosen = chosenName(choices.indicators, figure.indicator);
    if (chosen !== undefined) figure.indicator = chosen;
    if (seen.has(figure.indicator)) continue;
    seen.add(figure.indicator);
    if (findIndicator(template, figure.indicator)) continue;
    const near = nearNames(figure.indicator, template);
    if (near.length > 0)
      doubts.set(figure.indicator, doubtAt("indicatorUnknown", figure.place, [figure.indicator, near.join("、")]));
  }
  return [...doubts.values()];
}

const plain = remembered((name) => name.normalize("NFKC").replace(/[\s()]/gu, ""));

/** A stem says what it is of, but not which figure: 规上工业 may be output or value added. */
const FEWEST_SIGNS = 3;
const MOST_NAMES = 4;

/** The names of the template that begin with this one, which is none itself. */
export function namesFrom(stem: string, template: Template): string[] {
  const own = plain(stem);
  if (own.length < FEWEST_SIGNS || findIndicator(template, stem)) return [];
  return template.indicators
    .filter(({ name, synonyms }) => [name["zh-CN"], ...synonyms].some((one) => plain(one).startsWith(own)))
    .map(({ name }) => name["zh-CN"]);
}

/** Names of the template that differ from this one in one character, by one added, by a remark in brackets, or begin with it. */
export function nearNames(name: string, template: Template): string[] {
  const own = plain(name);
  const bare = plain(name.normalize("NFKC").replace(/\([^()]*\)/gu, ""));
  const names = template.indicators.flatMap((indicator) =>
    [indicator.name["zh-CN"], ...indicator.synonyms].map((one) => [plain(one), indicator.name["zh-CN"]] as const),
  );
  const near = names.filter(([other]) => other.length >= 3 && (other === bare || oneApart(own, other)));
  return [...new Set([...near.map(([, listed]) => listed), ...namesFrom(name, template).slice(0, MOST_NAMES)])];
}

/** Whether one character was changed, added or left out. */
function oneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [tail, otherTail] = [one.slice(start), other.slice(start)];
  return tail.slice(1) === otherTail.slice(1) || tail.slice(1) === otherTail || tail === otherTail.slice(1);
}
