import { cellAddress, parseRect } from "../../model/address";
import type { Comment } from "../../model/extras";
import type { Package } from "./Package";
import { noteLosses, noteShapes } from "./noteShapes";
import { child, children, descendants, element, escaped, flag, parseXml, XML_HEAD } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const RELATIONS = "http://schemas.microsoft.com/office/2017/10/relationships/";
const EXPLANATION =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will " +
  "get removed if the file is opened in a newer version of Excel.\n\nComment:\n    ";

/** The people who wrote comments; a file has one list of them. */
export class People {
  readonly #names: string[] = [];

  id(name: string): string {
    if (!this.#names.includes(name)) this.#names.push(name);
    return guid(0xa000, this.#names.indexOf(name) + 1);
  }

  write(file: Package): void {
    if (this.#names.length === 0) return;
    const list = this.#names.map((displayName) =>
      element("person", { displayName, id: this.id(displayName), userId: displayName, providerId: "None" }),
    );
    file.add(
      "xl/persons/person.xml",
      "application/vnd.ms-excel.person+xml",
      XML_HEAD + element("personList", { xmlns: THREADED }, list.join("")),
    );
    file.relate("xl/workbook.xml", `${RELATIONS}person`, "xl/persons/person.xml");
  }
}

/** Writes the notes and comments of a sheet as parts of their own and gives the element that shows the notes' boxes. */
export function commentsOut(comments: Comment[], file: Package, path: string, number: number, people: People): string {
  if (comments.length === 0) return "";
  const sorted = [...comments].sort((a, b) => a.row - b.row || a.column - b.column);
  const threads = sorted.filter((comment) => comment.kind === "comment");
  const ids = new Map(threads.map((comment, index) => [comment, guid(0xb000 + number, (index + 1) * 0x10000)]));
  const authorOf = (comment: Comment) => (ids.has(comment) ? `tc=${ids.get(comment)}` : comment.author);
  const authors = [...new Set(sorted.map(authorOf))];
  const list = sorted.map((comment) => {
    const uid = ids.get(comment);
    const replies = comment.replies.map((reply) => `\nReply:\n    ${reply.text}`).join("");
    const text = uid ? EXPLANATION + comment.text + replies : comment.text;
    const attributes = {
      ref: cellAddress(comment.row, comment.column),
      authorId: authors.indexOf(authorOf(comment)),
      shapeId: 0,
      "xr:uid": uid,
    };
    const inner = element("t", { "xml:space": "preserve" }, escaped(text).replaceAll("&#10;", "\n"));
    return element("comment", attributes, element("text", {}, inner));
  });
  const inner =
    element("authors", {}, authors.map((author) => `<author>${escaped(author)}</author>`).join("")) +
    element("commentList", {}, list.join(""));
  const names = { xmlns: MAIN, "xmlns:mc": COMPATIBILITY, "mc:Ignorable": "xr", "xmlns:xr": REVISION };
  file.add(`xl/comments${number}.xml`, "spreadsheetml.comments", XML_HEAD + element("comments", names, inner));
  file.relate(path, "comments", `xl/comments${number}.xml`);
  if (threads.length > 0) threadsOut(threads, ids, file, path, number, people);
  const shapes = `xl/drawings/vmlDrawing${number}.vml`;
  file.add(shapes, "application/vnd.openxmlformats-officedocument.vmlDrawing", noteShapes(sorted, number));
  return element("legacyDrawing", { "r:id": file.relate(path, "vmlDrawing", shapes) });
}

function threadsOut(
  threads: Comment[],
  ids: Map<Comment, string>,
  file: Package,
  path: string,
  number: number,
  people: People,
): void {
  const list = threads.flatMap((comment, index) => {
    const ref = cellAddress(comment.row, comment.column);
    const id = ids.get(comment)!;
    const one = (
      entry: { author: string; text: string; created?: string },
      rest: Record<string, string | boolean | undefined>,
    ) =>
      element(
        "threadedComment",
        { ref, dT: entry.created?.replace(/Z$/, ""), personId: people.id(entry.author), ...rest },
        element("text", {}, escaped(entry.text).replaceAll("&#10;", "\n")),
      );
    const replies = comment.replies.map((reply, at) =>
      one(reply, { id: guid(0xb000 + number, (index + 1) * 0x10000 + at + 1), parentId: id }),
    );
    return [one(comment, { id, done: comment.resolved || undefined }), ...replies];
  });
  const part = `xl/threadedComments/threadedComment${number}.xml`;
  const xml = XML_HEAD + element("ThreadedComments", { xmlns: THREADED }, list.join(""));
  file.add(part, "application/vnd.ms-excel.threadedcomments+xml", xml);
  file.relate(path, `${RELATIONS}threadedComment`, part);
}

/** The notes and comments of a sheet. */
export function commentsIn(
  file: Package,
  path: string,
  newId: () => string,
  onLoss: (text: string) => void,
): Comment[] {
  const found = new Map<string, Comment>();
  const [notes] = file.related(path, "comments");
  if (notes) {
    const root = parseXml(file.text(notes) ?? "<comments/>");
    const authors = children(child(root, "authors"), "author").map((author) => author.text);
    for (const note of children(child(root, "commentList"), "comment")) {
      const runs = descendants(child(note, "text"), "t").filter((run) => run.text !== "");
      if (runs.length > 1) onLoss(`${note.attributes.ref}: the formats of single characters in a note`);
      const author = authors[Number(note.attributes.authorId ?? 0)] ?? "";
      const comment = {
        id: newId(),
        kind: "note" as const,
        author,
        text: runs.map((run) => run.text).join(""),
        replies: [],
      };
      place(found, note.attributes.ref, comment);
    }
  }
  for (const part of file.related(path, "vmlDrawing")) noteLosses(file.text(part) ?? "").forEach(onLoss);
  const people = new Map<string, string>();
  for (const part of file.related("xl/workbook.xml", "person")) {
    for (const { attributes } of children(parseXml(file.text(part) ?? "<personList/>"), "person")) {
      people.set(attributes.id ?? "", attributes.displayName ?? "");
    }
  }
  for (const part of file.related(path, "threadedComment")) {
    const threads = new Map<string, Comment>();
    for (const entry of children(parseXml(file.text(part) ?? "<ThreadedComments/>"), "threadedComment")) {
      const { id = "", parentId, ref, personId = "", dT } = entry.attributes;
      if (child(entry, "mentions")) onLoss(`${ref}: the links to people in a comment`);
      const words = {
        author: people.get(personId) ?? "",
        text: child(entry, "text")?.text ?? "",
        ...(dT ? { created: `${dT}Z` } : {}),
      };
      const parent = parentId === undefined ? undefined : threads.get(parentId);
      if (parent) parent.replies.push({ id: newId(), ...words });
      else {
        const resolved = flag(entry, "done") ? { resolved: true } : {};
        const thread = place(found, ref, { id: newId(), kind: "comment", ...words, ...resolved, replies: [] });
        if (thread) threads.set(id, thread);
      }
    }
  }
  return [...found.values()];
}

function place(
  found: Map<string, Comment>,
  ref: string | undefined,
  comment: Omit<Comment, "row" | "column">,
): Comment | undefined {
  const rect = parseRect(ref ?? "");
  if (!rect) return undefined;
  const placed = { ...comment, row: rect.top, column: rect.left };
  found.set(`${rect.top},${rect.left}`, placed);
  return placed;
}

function guid(group: number, number: number): string {
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, "0");
  return `{00000000-0000-4000-${hex(group, 4)}-${hex(number, 12)}}`;
}
