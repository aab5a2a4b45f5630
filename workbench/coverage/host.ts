import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { FUNCTION_NAMES } from "../host/objects/functionNames";

/** What the workbench has for one class of Excel; names in lower case, as the wire compares them. */
export interface HostClass {
  members: Set<string>;
  /** Properties that can be set. */
  writable: Set<string>;
}

interface Declared extends HostClass {
  base: string | undefined;
  /** The names this class has in the API; none where it is only a base. */
  excelNames: string[];
}

/** Names of the base classes that the wire cannot reach; others are protected. */
const OF_THE_BASE = new Set(["identity", "prepare", "all"]);

/** Every class of the host's objects by its name in the API, read from the sources: many are private to their file. */
export function readHost(root: string): Map<string, HostClass> {
  const declared = new Map<string, Declared>();
  const room = join(root, "workbench", "host");
  const files = readdirSync(join(room, "objects"), { recursive: true, encoding: "utf8" });
  for (const path of [join(room, "HostObject.ts"), ...files.map((file) => join(room, "objects", file))]) {
    if (!path.endsWith(".ts")) continue;
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
    for (const statement of source.statements) {
      if (ts.isClassDeclaration(statement) && statement.name) declared.set(statement.name.text, readClass(statement));
    }
  }
  const classes = new Map<string, HostClass>();
  for (const name of declared.keys()) {
    for (const excelName of namesOf(name, declared)) {
      const entry = classes.get(excelName) ?? { members: new Set<string>(), writable: new Set<string>() };
      classes.set(excelName, entry);
      gather(name, declared, entry);
    }
  }
  const functions = classes.get("Functions")?.members;
  for (const name of FUNCTION_NAMES) functions?.add(name.toLowerCase());
  return classes;
}

/** The names of a class in the API: its own, or those of the class it extends. */
function namesOf(name: string | undefined, declared: Map<string, Declared>): string[] {
  const own = name === undefined ? undefined : declared.get(name);
  if (!own) return [];
  return own.excelNames.length > 0 ? own.excelNames : namesOf(own.base, declared);
}

function gather(name: string, declared: Map<string, Declared>, into: HostClass): void {
  const own = declared.get(name);
  if (!own) return;
  own.members.forEach((member) => into.members.add(member));
  own.writable.forEach((member) => into.writable.add(member));
  if (name === "HostCollection") into.members.add("items");
  if (own.base) gather(own.base, declared, into);
}

function readClass(statement: ts.ClassDeclaration): Declared {
  const found: Declared = { members: new Set(), writable: new Set(), base: baseOf(statement), excelNames: [] };
  for (const member of statement.members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const name = member.name.text;
    if (name === "className" && ts.isPropertyDeclaration(member)) found.excelNames = textsIn(member);
    if (ts.getCombinedModifierFlags(member) & HIDDEN || OF_THE_BASE.has(name) || alwaysRefuses(member)) continue;
    if (ts.isSetAccessor(member)) found.writable.add(name.toLowerCase());
    if (ts.isAccessor(member) || ts.isMethodDeclaration(member)) found.members.add(name.toLowerCase());
  }
  return found;
}

const HIDDEN = ts.ModifierFlags.Static | ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

function baseOf(statement: ts.ClassDeclaration): string | undefined {
  const clause = statement.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const expression = clause?.types[0]?.expression;
  return expression && ts.isIdentifier(expression) ? expression.text : undefined;
}

/** The texts a declaration names: one, or those of a union or a choice. */
function textsIn(node: ts.Node): string[] {
  const texts: string[] = [];
  const visit = (part: ts.Node) => {
    if (ts.isStringLiteral(part)) texts.push(part.text);
    ts.forEachChild(part, visit);
  };
  visit(node);
  return texts;
}

/** A member whose whole body is `throw notImplemented(...)` is there only to refuse with a better sentence. */
function alwaysRefuses(member: ts.ClassElement): boolean {
  if (!ts.isAccessor(member) && !ts.isMethodDeclaration(member)) return false;
  const only = member.body?.statements.length === 1 ? member.body.statements[0] : undefined;
  if (!only || !ts.isThrowStatement(only) || !ts.isCallExpression(only.expression)) return false;
  const called = only.expression.expression;
  return ts.isIdentifier(called) && called.text === "notImplemented";
}
