import type { Chart } from "../../model/Chart";
import type { Sheet } from "../../model/Sheet";
import type { Package, Relation } from "./Package";

/** A part of the file that was read, with all it points to: enough to put it into another file. */
export interface Original {
  path: string;
  contentType: string;
  data: Uint8Array;
  relations: OriginalRelation[];
}

type OriginalRelation = Pick<Relation, "id" | "type" | "target" | "external"> & { part?: Original };

/** Drawings of a sheet that the workbook model has no words for: pictures, shapes, rare charts. */
export interface Passengers {
  /** The start tag of the drawing, with the names its content needs. */
  root: string;
  anchors: string[];
  relations: OriginalRelation[];
}

/** Charts as they were read: one that nobody has changed is written again byte for byte. */
export const chartOriginals = new WeakMap<Chart, { snapshot: string; part: Original }>();

/** Drawings that ride along with the sheet they were read on. */
export const passengersOf = new WeakMap<Sheet, Passengers>();

/** What of a chart its own part holds: not its place on the sheet. */
export function snapshotOf(chart: Chart): string {
  return JSON.stringify({ ...chart, id: "", name: "", left: 0, top: 0, width: 0, height: 0 });
}

/** Takes a part with all it points to out of a file. */
export function originalOf(file: Package, path: string, above: string[] = []): Original {
  return {
    path,
    contentType: file.contentType(path),
    data: file.data(path) ?? new Uint8Array(),
    relations: originalRelations(file, path, [...above, path]),
  };
}

export function originalRelations(file: Package, path: string, above: string[] = [path]): OriginalRelation[] {
  return file.relations(path).map(({ id, type, target, external }) => {
    const known = external || above.includes(target) || file.data(target) === undefined;
    return { id, type, target, external, ...(known ? {} : { part: originalOf(file, target, above) }) };
  });
}

/** Puts a part into a file, at a path nobody has yet, and gives that path. */
export function putOriginal(file: Package, original: Original): string {
  const path = file.freePath(original.path);
  file.add(path, original.contentType, original.data);
  putRelations(file, path, original.relations);
  return path;
}

export function putRelations(file: Package, source: string, relations: OriginalRelation[]): void {
  for (const { id, type, target, external, part } of relations) {
    file.relate(source, type, part ? putOriginal(file, part) : target, external, id);
  }
}
