/** How a number format prints one number. */
export interface FormatSection {
  isDate: boolean;
  /** The letters of a date, its literals left out: "md", "yyyymmdd". */
  codes: string;
  isPercent: boolean;
  /** Places the point is moved in print: 2 for a percentage, -4 for 0!.0,"万". */
  places: number;
  decimals: number;
  /** All that is printed beside the digits, folded. */
  literal: string;
}

const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/u;
/** Quoted texts, escaped signs, colours and locales, fillers. */
const LITERALS = /"([^"]*)"|[\\!](.)|\[[^\]]*\]|[_*]./gu;

const SECTIONS = new Map<string, FormatSection>();
const MOST_REMEMBERED = 500;

/** The section of a number format that prints this number; a sheet has few formats, so that each is read once. */
export function formatSection(value: number, format: string): FormatSection {
  const text = sectionText(value, format);
  const known = SECTIONS.get(text);
  if (known) return known;
  if (SECTIONS.size >= MOST_REMEMBERED) SECTIONS.clear();
  const section = readSection(text);
  SECTIONS.set(text, section);
  return section;
}

function readSection(text: string): FormatSection {
  const literals: string[] = [];
  let shifted = 0;
  const bare = text.replace(LITERALS, (_, quoted?: string, escaped?: string, at?: number) => {
    const literal = quoted ?? escaped ?? "";
    // 0!.0,"万": the point is a literal, and the digits behind it are thousands.
    if (literal === "." && /^[0#?]+/u.test(text.slice(at! + (quoted === undefined ? 2 : 3))))
      shifted = /^[0#?]+/u.exec(text.slice(at! + (quoted === undefined ? 2 : 3)))![0].length;
    else literals.push(literal);
    return "";
  });
  const isDate = /[ymdhs]|a{3}/iu.test(bare.replace(/general|e[+-]/giu, ""));
  const isPercent = bare.includes("%");
  const thousands = /[0#?](,+)(?![0#?,])/u.exec(bare)?.[1]?.length ?? 0;
  const decimals = (/\.([0#?]+)/u.exec(bare)?.[1]?.length ?? 0) + shifted;
  const unquoted = bare.replace(/general|e[+-]\d*|[0#?.,%@()/\s+\-\d]/giu, "");
  return {
    isDate,
    codes: isDate ? bare.toLowerCase().replace(/[^ymdhsa]/gu, "") : "",
    isPercent,
    places: (isPercent ? 2 : 0) - 3 * thousands - shifted,
    decimals,
    literal: (literals.join("") + unquoted)
      .normalize("NFKC")
      .replace(/[\s()¥$-]/gu, "")
      .toLowerCase(),
  };
}

/** Sections by their conditions, else positive; negative; zero. */
function sectionText(value: number, format: string): string {
  const sections = format.includes(";") ? splitSections(format) : [format];
  const [first = "", second = first, third = first] = sections;
  const conditions = [first, second].map((section) => CONDITION.exec(section));
  if (sections.length > 1 && (conditions[0] || conditions[1])) {
    if (conditions[0] && holds(value, conditions[0])) return first;
    if (conditions[1] && holds(value, conditions[1])) return second;
    return conditions[0] && !conditions[1] && sections.length === 2 ? second : third;
  }
  if (value < 0) return second;
  return value === 0 ? third : first;
}

function splitSections(format: string): string[] {
  const sections = [""];
  let quoted = false;
  for (const sign of format) {
    if (sign === '"') quoted = !quoted;
    if (sign === ";" && !quoted) sections.push("");
    else sections[sections.length - 1] += sign;
  }
  return sections;
}

function holds(value: number, condition: RegExpExecArray): boolean {
  const bound = Number(condition[2]);
  switch (condition[1]) {
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
    case "=":
      return value === bound;
    default:
      return value !== bound;
  }
}
