import { bindingPlace, type Binding } from "../model/Binding";
import type { Workbook } from "../model/Workbook";
import type { HostMessage } from "./protocol";

/** The numbers of the types of bindings in the common API. */
const TYPES = { Table: 1, Text: 2, Range: 3 } as const;

/** A binding as the common API describes it, through which office.js registers its events in a browser. */
export function describeBinding(workbook: Workbook, binding: Binding): Record<string, unknown> {
  const rect = bindingPlace(workbook, binding)?.rect;
  return {
    Name: binding.id,
    BindingType: TYPES[binding.type],
    RowCount: rect ? rect.bottom - rect.top + 1 : 0,
    ColCount: rect ? rect.right - rect.left + 1 : 0,
    HasHeaders: binding.type === "Table",
  };
}

/** The name and the content of the event of a binding in window messaging. */
export function bindingEvent(
  workbook: Workbook,
  message: Extract<HostMessage, { kind: "binding" }>,
): [name: string, data: Record<string, unknown>] {
  const ddaBinding = describeBinding(workbook, message.binding);
  const { id } = message.binding;
  if (message.event === "data") return [`${id}_bindingDataChanged`, { ddaBinding }];
  return [`${id}_bindingSelectionChanged`, { ddaBinding, subset: message.part }];
}
