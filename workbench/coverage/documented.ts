import { readFileSync } from "node:fs";
import ts from "typescript";

/** A member as Microsoft's type definitions declare it. */
export interface DocumentedMember {
  name: string;
  kind: "property" | "method" | "event";
  /** A property that the add-in may set. */
  writable: boolean;
}

/** The classes of the Excel namespace with their members, by name. */
export type Documented = Map<string, Map<string, DocumentedMember>>;

/** What the library does on its own side, for every class; no host hears of it. */
export const CLIENT_SIDE = new Set([
  "context",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
  "isNullObject",
  "toObject",
]);

/** Classes of the library's own machinery, which have no counterpart in a host. */
const CLIENT_CLASSES = new Set(["RequestContext"]);

/** Reads the classes and members of the namespace Excel from the type definitions of office.js. */
export function readDocumented(file: string): Documented {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const classes: Documented = new Map();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declared of statement.body.statements) {
      if (!ts.isClassDeclaration(declared) || !declared.name || CLIENT_CLASSES.has(declared.name.text)) continue;
      readClass(declared, declared.name.text, classes);
    }
  }
  return classes;
}

function readClass(declared: ts.ClassDeclaration, className: string, classes: Documented): void {
  const members = classes.get(className) ?? new Map<string, DocumentedMember>();
  classes.set(className, members);
  for (const member of declared.members) {
    if (!member.name || !ts.isIdentifier(member.name) || CLIENT_SIDE.has(member.name.text)) continue;
    const name = member.name.text;
    if (ts.isMethodDeclaration(member)) members.set(name, { name, kind: "method", writable: false });
    if (!ts.isPropertyDeclaration(member)) continue;
    const flags = ts.getCombinedModifierFlags(member);
    const kind = isEvent(member.type) ? "event" : "property";
    members.set(name, { name, kind, writable: kind === "property" && !(flags & ts.ModifierFlags.Readonly) });
  }
}

function isEvent(type: ts.TypeNode | undefined): boolean {
  return !!type && ts.isTypeReferenceNode(type) && /EventHandlers/.test(nameOf(type.typeName));
}

function nameOf(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : name.right.text;
}
