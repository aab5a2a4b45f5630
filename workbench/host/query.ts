import { HostCollection, HostObject, camel, membersOf, readProperty } from "./HostObject";
import { notImplemented } from "./HostError";
import type { QueryInfo } from "./protocol";

interface Branch {
  /** All plain properties are wanted. */
  all: boolean;
  leaves: Set<string>;
  branches: Map<string, Branch>;
}

/** What a load asks for, as the answer office.js expects: names in Pascal case, collections as _Items. */
export function query(
  object: HostObject,
  info: QueryInfo | undefined,
  identity: (object: HostObject) => object,
): object {
  const wanted = tree([...(info?.Select ?? [])], info?.Expand ?? []);
  return read(object, wanted, identity, info);
}

/** What Microsoft's samples load when an object's existence is all they ask for. */
const NOTHING = /^no-?properties-?needed$/;

function tree(select: string[], expand: string[]): Branch {
  const root: Branch = { all: select.length === 0, leaves: new Set(), branches: new Map() };
  const paths = [...select, ...expand.map((path) => `${path}/*`)];
  for (const path of paths) {
    const parts = path.split("/").map((part) => part.trim());
    let branch = root;
    parts.forEach((part, index) => {
      const name = part.toLowerCase();
      if (name === "$none" || NOTHING.test(name)) return;
      if (name === "*" || name === "$all") branch.all = true;
      else if (index === parts.length - 1) branch.leaves.add(part);
      else {
        let next = branch.branches.get(name);
        if (!next) branch.branches.set(name, (next = { all: false, leaves: new Set(), branches: new Map() }));
        branch = next;
      }
    });
  }
  return root;
}

function read(object: HostObject, wanted: Branch, identity: (object: HostObject) => object, info?: QueryInfo): object {
  if (object instanceof HostCollection) return readCollection(object, wanted, identity, info);
  const answer: Record<string, unknown> = { ...identity(object) };
  const members = membersOf(object);
  const put = (name: string) => (answer[pascal(name)] = readProperty(object, name));
  if (wanted.all) {
    for (const name of members.properties.values()) if (!members.navigation.has(name)) put(name);
  }
  const branches = new Map(wanted.branches);
  for (const leaf of wanted.leaves) {
    const name = members.properties.get(leaf.toLowerCase());
    if (!name) throw notImplemented(`${object.className}.${camel(leaf)}`);
    if (!members.navigation.has(name)) put(name);
    else if (!branches.has(name.toLowerCase())) {
      branches.set(name.toLowerCase(), { all: true, leaves: new Set(), branches: new Map() });
    }
  }
  for (const [name, branch] of branches) {
    const next = readProperty(object, members.properties.get(name) ?? name);
    answer[pascal(members.properties.get(name) ?? name)] =
      next instanceof HostObject ? read(next, branch, identity) : (next ?? null);
  }
  return answer;
}

function readCollection(
  collection: HostCollection<HostObject>,
  wanted: Branch,
  identity: (object: HostObject) => object,
  info?: QueryInfo,
): object {
  const answer: Record<string, unknown> = { ...identity(collection) };
  const ofItems: Branch = {
    all: wanted.all,
    leaves: new Set([...wanted.leaves].filter((leaf) => !["items", "count"].includes(leaf.toLowerCase()))),
    branches: new Map([...wanted.branches].filter(([name]) => name !== "items")),
  };
  const nested = wanted.branches.get("items");
  if (nested) {
    ofItems.all ||= nested.all;
    nested.leaves.forEach((leaf) => ofItems.leaves.add(leaf));
    nested.branches.forEach((branch, name) => ofItems.branches.set(name, branch));
  }
  if ([...wanted.leaves].some((leaf) => leaf.toLowerCase() === "items")) ofItems.all = true;
  // What a collection has for itself: its count, the shade of a collection of borders.
  const asked = new Set([...wanted.leaves].map((leaf) => leaf.toLowerCase()));
  for (const [key, name] of membersOf(collection).properties) {
    if (key !== "items" && (wanted.all || asked.has(key))) answer[pascal(name)] = readProperty(collection, name);
  }
  const skip = info?.Skip ?? 0;
  const items = collection.all().slice(skip, info?.Top === undefined ? undefined : skip + info.Top);
  answer._Items = items.map((item) => read(item, ofItems, identity));
  return answer;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
