import { bindingPlace, type Binding } from "../../model/Binding";
import { describeBinding } from "../bindingMessages";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { BindingCollectionObject } from "../objects/Bindings";
import { CommonFault } from "./CommonFault";
import { readData, type ReadOptions } from "./readData";
import { writeBound, type WireData } from "./writeData";

/** What office.js says of a binding on the wire. */
export interface BindingRequest {
  BindingId?: string;
  BindingType?: number;
  ItemName?: string;
  Columns?: unknown;
}

/** The types of bindings by their numbers in the common API. */
const TYPES: Record<number, Binding["type"]> = { 1: "Table", 2: "Text", 3: "Range" };

type Answer = Record<string, unknown>;

/** Bindings.addFromSelectionAsync: one more binding, to what is selected now. */
export function addFromSelection(host: HostContext, request: BindingRequest): Answer {
  return added(host, request, (bindings, type) => bindings.addFromSelection(type, request.BindingId));
}

/** Bindings.addFromNamedItemAsync: to the cells a name stands for. */
export function addFromNamedItem(host: HostContext, request: BindingRequest): Answer {
  return added(host, request, (bindings, type) => bindings.addFromNamedItem(request.ItemName, type, request.BindingId));
}

export function getBinding(host: HostContext, request: BindingRequest): Answer {
  return { Bindings: [describeBinding(host.workbook, found(host, request.BindingId))] };
}

export function getAllBindings(host: HostContext): Answer {
  return { Bindings: host.workbook.bindings.map((binding) => describeBinding(host.workbook, binding)) };
}

export function releaseBinding(host: HostContext, request: BindingRequest): Answer {
  const { bindings } = host.workbook;
  bindings.splice(bindings.indexOf(found(host, request.BindingId)), 1);
  return {};
}

export function getBindingData(host: HostContext, request: ReadOptions & { BindingId?: string }): Answer {
  refuseParts(request);
  const { sheet, rect } = placeOf(host, request.BindingId);
  return { Data: readData(host, sheet, rect, request) };
}

export function setBindingData(host: HostContext, request: { BindingId?: string; Data?: WireData }): Answer {
  refuseParts(request);
  const { sheet, rect } = placeOf(host, request.BindingId);
  writeBound(host, sheet, rect, request.Data ?? []);
  return {};
}

/** Parts of a binding, by row, column and count, are not built. */
const PARTS = ["StartRow", "StartCol", "RowCount", "ColCount", "Rows", "Columns", "cellFormat", "tableOptions"];

function refuseParts(request: object): void {
  for (const [name, value] of Object.entries(request)) {
    if (PARTS.includes(name) && value) throw new CommonFault("operationNotSupported", `the option ${name}`);
  }
}

function added(
  host: HostContext,
  request: BindingRequest,
  add: (bindings: BindingCollectionObject, type: string) => unknown,
): Answer {
  const type = TYPES[request.BindingType ?? 0];
  if (!type) throw new CommonFault("invalidSelectionForBindingType");
  if (request.Columns) throw new CommonFault("operationNotSupported", "the option columns");
  try {
    add(new BindingCollectionObject(host), type);
  } catch (fault) {
    if (!(fault instanceof HostError)) throw fault;
    const missing = fault.code === "ItemNotFound";
    throw new CommonFault(missing ? "namedItemNotFound" : "invalidSelectionForBindingType", fault.message);
  }
  return getBinding(host, request);
}

function found(host: HostContext, id: string | undefined): Binding {
  const binding = host.workbook.bindings.find((one) => one.id === id);
  if (!binding) throw new CommonFault("bindingNotExist");
  return binding;
}

function placeOf(host: HostContext, id: string | undefined) {
  const place = bindingPlace(host.workbook, found(host, id));
  if (!place) throw new CommonFault("bindingNotExist");
  return place;
}
