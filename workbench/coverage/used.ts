import { dirname, join } from "node:path";
import ts from "typescript";
import type { Documented } from "./documented";

/** A member of Excel that a source uses, and where it was first seen: file:line. */
export type Used = Map<string, string>;

/**
 * Which members of the classes of the namespace Excel the add-in's sources use: by access (range.values), by name in
 * what is handed to load (load("address, format/fill/color")) and as a property of an object handed to set. `extra` is
 * a source given as text, seen as a file of the add-in.
 */
export function usedMembers(root: string, rooms: string[], documented: Documented, extra?: string): Used {
  const names = new Set([...documented.values()].flatMap((members) => [...members.keys()]));
  const program = programOf(root, rooms, extra);
  const checker = program.getTypeChecker();
  const used: Used = new Map();
  for (const source of program.getSourceFiles()) {
    const own = rooms.some((room) => source.fileName.startsWith(join(root, room) + "/"));
    if (source.isDeclarationFile || !own) continue;
    const visit = (node: ts.Node) => {
      for (const member of membersAt(node, checker, names)) {
        if (!documented.get(member.split(".")[0]!)) continue;
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        if (!used.has(member)) used.set(member, `${source.fileName.slice(root.length + 1)}:${line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return used;
}

function programOf(root: string, rooms: string[], extra: string | undefined): ts.Program {
  const path = join(root, "tsconfig.json");
  const json = ts.readConfigFile(path, (file) => ts.sys.readFile(file)).config as object;
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...json, include: rooms }, ts.sys, dirname(path));
  const host = ts.createCompilerHost(options, true);
  if (extra === undefined) return ts.createProgram(fileNames, options, host);
  const file = join(root, rooms[0]!, "givenAsText.ts");
  const [read, exists] = [host.getSourceFile.bind(host), host.fileExists.bind(host)];
  host.fileExists = (name) => name === file || exists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, extra, ts.ScriptTarget.ES2022, true) : read(name, ...rest);
  return ts.createProgram([file], { ...options, types: ["office-js"] }, host);
}

/** The compiler is asked only about names that some class of Excel has: it takes its time. */
function membersAt(node: ts.Node, checker: ts.TypeChecker, names: Set<string>): string[] {
  if (ts.isPropertyAccessExpression(node)) {
    return names.has(node.name.text) ? memberOf(checker.getSymbolAtLocation(node.name)) : [];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name) || !names.has(name.text)) return [];
    return memberOf(checker.getTypeAtLocation(node.parent).getProperty(name.text));
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    if (!ts.isIdentifier(node.name) || !names.has(node.name.text)) return [];
    return memberOf(checker.getContextualType(node.parent)?.getNonNullableType().getProperty(node.name.text));
  }
  return ts.isCallExpression(node) ? loaded(node, checker) : [];
}

/** RangeUpdateData, RangeLoadOptions, and for the items of a collection WorksheetCollectionLoadOptions. */
const OF_A_CLASS = /^(\w+?)(?:(?:Scoped)?Collection)?(?:UpdateData|LoadOptions)$/;

/** The member a symbol stands for, if it is declared in a class of Excel or in what its set and load take. */
function memberOf(symbol: ts.Symbol | undefined): string[] {
  if (!symbol) return [];
  return (symbol.declarations ?? []).flatMap((declared) => {
    const owner = declared.parent;
    if (!owner || !isOfOffice(declared)) return [];
    if (ts.isClassDeclaration(owner) && owner.name) return [`${owner.name.text}.${symbol.name}`];
    const taken = ts.isInterfaceDeclaration(owner) && OF_A_CLASS.exec(owner.name.text);
    return taken && !symbol.name.startsWith("$") ? [`${taken[1]}.${symbol.name}`] : [];
  });
}

function isOfOffice(declared: ts.Node): boolean {
  if (!declared.getSourceFile().fileName.endsWith("@types/office-js/index.d.ts")) return false;
  for (let node: ts.Node | undefined = declared; node; node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") return true;
  }
  return false;
}

/** The members named in texts handed to load, each step of a path by the class it leads through. */
function loaded(call: ts.CallExpression, checker: ts.TypeChecker): string[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const type = checker.getTypeAtLocation(expression.expression);
  return textsIn(call.arguments[0]).flatMap((text) =>
    text.split(",").flatMap((path) => alongPath(type, path.trim().split("/"), checker)),
  );
}

function textsIn(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(textsIn) : [];
}

function alongPath(type: ts.Type, steps: string[], checker: ts.TypeChecker): string[] {
  const members: string[] = [];
  let now = type.getNonNullableType();
  for (const step of steps) {
    const found = now.getProperty(step) ?? itemOf(now, checker)?.getProperty(step);
    if (!found) break;
    members.push(...memberOf(found));
    const next = checker.getTypeOfSymbol(found).getNonNullableType();
    now = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
  }
  return members;
}

/** What a collection holds: load("name") on a collection names members of its items. */
function itemOf(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const items = type.getProperty("items");
  return items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
}
