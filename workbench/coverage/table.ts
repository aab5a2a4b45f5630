import { COMMON_METHODS } from "../host/common/commonMethods";
import type { Documented, DocumentedMember } from "./documented";
import type { HostClass } from "./host";
import type { LibraryMember } from "./library";

/** How a documented member of Excel stands in the workbench. */
export type Standing = "implemented" | "read only" | "refused" | "missing";

export interface CoveredMember {
  name: string;
  kind: DocumentedMember["kind"];
  standing: Standing;
}

export type Coverage = Map<string, CoveredMember[]>;

/** Events that office.js takes from another channel than a registration on the object. */
const HEARD_OTHERWISE: Record<string, string> = {
  "Binding.onDataChanged": "Workbook.bindings",
  "Binding.onSelectionChanged": "Workbook.bindings",
  "Workbook.onSelectionChanged": "Worksheet._registerselectionchangedevent",
};

/**
 * Compares what the library has and Microsoft documents with what the host has. "refused" is a member of a class the
 * host knows; "missing" is a member of a class it does not know at all. Both answer ApiNotFound by name: the first
 * itself, the second through the member that would lead to such an object.
 */
export function compare(
  documented: Documented,
  library: Map<string, Map<string, LibraryMember>>,
  host: Map<string, HostClass>,
): Coverage {
  const coverage: Coverage = new Map();
  for (const [className, members] of [...documented].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const inLibrary = library.get(className);
    if (!inLibrary) continue;
    const own = host.get(className);
    const list: CoveredMember[] = [];
    for (const member of members.values()) {
      const known = inLibrary.get(member.name);
      if (known) list.push({ ...member, standing: standingOf(className, member, known, own, host) });
    }
    if (list.length > 0) coverage.set(className, list);
  }
  return coverage;
}

function standingOf(
  className: string,
  member: DocumentedMember,
  known: LibraryMember,
  own: HostClass | undefined,
  host: Map<string, HostClass>,
): Standing {
  if (!own) return "missing";
  if (member.kind === "event") {
    const otherwise = HEARD_OTHERWISE[`${className}.${member.name}`]?.split(".");
    const [where, asked] = otherwise ?? [className, known.registers?.toLowerCase() ?? ""];
    return host.get(where!)?.members.has(asked!) ? "implemented" : "refused";
  }
  const wire = member.name.toLowerCase();
  if (!own.members.has(wire)) return "refused";
  return member.writable && !own.writable.has(wire) ? "read only" : "implemented";
}

/** The coverage as a page: counts by class, then what is not there, by class. */
export function page(coverage: Coverage): string {
  const all = [...coverage.values()].flat();
  const count = (list: CoveredMember[], ...standings: Standing[]) =>
    list.filter(({ standing }) => standings.includes(standing)).length;
  const known = [...coverage].filter(([, list]) => list.some(({ standing }) => standing !== "missing"));
  const unknown = [...coverage].filter(([, list]) => list.every(({ standing }) => standing === "missing"));
  const rows = known.map(([name, list]) => {
    const parts = [count(list, "implemented"), count(list, "read only"), count(list, "refused"), list.length];
    return `| ${name} | ${parts.join(" | ")} |`;
  });
  const lines = known.flatMap(([name, list]) => [`### ${name}`, "", ...listsOf(list)]);
  return [
    "# What the workbench has of Office.js",
    "",
    "Made by `node scripts/workbench-coverage.mjs`; a test says when it is out of date. A member counts if Microsoft's type",
    "definitions declare it in a class of the namespace `Excel` and the library's own prototype has it. What the library does",
    "on its own side (`load`, `set`, `toJSON`, `context`) is not counted.",
    "",
    "- implemented: a class of the host has the member. Arguments it does not do are refused by name as they come.",
    "- read only: Excel lets the property be set, the workbench refuses that by name.",
    "- refused: the host knows the class, not the member: it answers `ApiNotFound: workbench: Class.member is not implemented`.",
    "- missing: the host does not know the class. The member that would lead to such an object is refused in the same way, so",
    "  nothing is ever passed over in silence; a test calls a sample through the real office.js.",
    "- not listed: what later versions of the library have and the pinned one has not, such as notes, cell controls and",
    "  the option mergeUndoGroup of Excel.run. An add-in that calls them fails in the library, before any host hears of it.",
    "",
    `${all.length} members in ${coverage.size} classes: ${count(all, "implemented")} implemented, ${count(all, "read only")} read only, ` +
      `${count(all, "refused")} refused, ${count(all, "missing")} missing (in ${unknown.length} classes).`,
    "",
    "| class | implemented | read only | refused | of |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "## By class",
    "",
    ...lines,
    ...commonApi(),
    "## Classes the host does not know",
    "",
    ...unknown.map(([name, list]) => `- ${name} (${list.length})`),
    "",
  ].join("\n");
}

/** The older methods, which answer in a callback: office.js sends a number and makes the sentence of an error itself. */
function commonApi(): string[] {
  const methods = Object.values(COMMON_METHODS);
  const names = (isThere: boolean) =>
    methods.flatMap(({ name, work }) => ((work !== undefined) === isThere ? [`${name}()`] : [])).join(", ");
  return [
    "## The common API",
    "",
    `- Implemented: ${names(true)}, Settings.saveAsync(), Settings.refreshAsync()`,
    `- Refused: ${names(false)}`,
    "",
    "A refused method fails in its callback with the number 5000. office.js makes the sentence of that error of the number",
    "alone, so the method's name stands in the console: `workbench: Document.getFileAsync is not implemented`.",
    "",
  ];
}

const WORDS: [Standing, string][] = [
  ["implemented", "Implemented"],
  ["read only", "Read only"],
  ["refused", "Refused"],
];

function listsOf(list: CoveredMember[]): string[] {
  const lines = WORDS.flatMap(([standing, word]) => {
    const names = list.filter((member) => member.standing === standing).map(shown);
    return names.length > 0 ? [`- ${word}: ${names.join(", ")}`] : [];
  });
  return [...lines, ""];
}

function shown({ name, kind }: CoveredMember): string {
  return kind === "method" ? `${name}()` : name;
}
