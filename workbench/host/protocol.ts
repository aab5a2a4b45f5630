import type { Binding } from "../model/Binding";

/**
 * The words of office.js on the wire: what one batch of Excel.run looks like, and its answer.
 * Only data, no behaviour. Values inside are untyped on the wire, hence `unknown`.
 */

export enum PathType {
  Global = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  Null = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Beside the arguments: the id of an object path where the argument is an object, 0 where it is a plain value. */
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface WireError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex?: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: WireError;
}

/** One message to the add-in: category, type, target, content as JSON, id, remote. */
export type Entry = [category: number, type: number, target: string, json: string, id: number, remote: boolean];

/** The categories of entries. */
export const OBJECT_EVENTS = 65536;
export const CUSTOM_FUNCTIONS = 1;
export const ACTIONS = 2;

/** The selected cells of a binding, counted from 0 at its first row and column. */
export interface SelectedPart {
  startRow: number;
  startColumn: number;
  rowCount: number;
  columnCount: number;
}

/** What the host sends of its own accord; each transport wraps it in its own way. */
export type HostMessage =
  | { kind: "entries"; entries: Entry[] }
  | { kind: "selectionChanged" }
  | { kind: "binding"; event: "data"; binding: Binding }
  | { kind: "binding"; event: "selection"; binding: Binding; part: SelectedPart }
  | { kind: "command"; data: [controlId: string, functionName: string, event: string] };
