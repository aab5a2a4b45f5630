import { bindingPlace } from "../../model/Binding";
import type { HostContext } from "../HostContext";
import { placeOf } from "../objects/places";
import * as bindings from "./bindingMethods";
import { CommonFault } from "./CommonFault";
import { readData, type ReadOptions } from "./readData";
import { writeSelected, type WireData } from "./writeData";

/** What office.js sends with a method, each in its own field. */
export interface MethodRequest {
  DdaGetBindingData?: ReadOptions & { BindingId?: string };
  DdaSetBindingData?: { BindingId?: string; Data?: WireData; CoerceType?: string };
  DdaBindingsMethod?: bindings.BindingRequest;
  DdaGoToByIdMethod?: { Id?: string; GoToType?: number; SelectionMode?: number };
}

interface CommonMethod {
  /** As add-ins know it, for the log and for refusals. */
  name: string;
  work?: (host: HostContext, request: MethodRequest) => Record<string, unknown>;
}

const BY_BINDING = 0;
const BY_NAME = 1;

/** The methods of the common API that work on the workbook, by their numbers; one without a `work` is refused by its name. */
export const COMMON_METHODS: Record<number, CommonMethod> = {
  64: {
    name: "Document.getSelectedDataAsync",
    work: (host, { DdaGetBindingData: options = {} }) => {
      const { active, selection } = host.workbook;
      return { Data: readData(host, active, selection, options) };
    },
  },
  65: {
    name: "Document.setSelectedDataAsync",
    work: (host, { DdaSetBindingData: options = {} }) => {
      const { Data, CoerceType, ...others } = options;
      refuseOptions(others);
      if (CoerceType !== undefined && !["text", "matrix", "table"].includes(CoerceType)) {
        throw new CommonFault("coercionTypeNotSupported");
      }
      writeSelected(host, host.workbook.active, host.workbook.selection, Data ?? []);
      return {};
    },
  },
  66: {
    name: "Bindings.addFromSelectionAsync",
    work: (host, request) => bindings.addFromSelection(host, request.DdaBindingsMethod ?? {}),
  },
  67: { name: "Bindings.addFromPromptAsync" },
  68: {
    name: "Bindings.getByIdAsync",
    work: (host, request) => bindings.getBinding(host, request.DdaBindingsMethod ?? {}),
  },
  69: {
    name: "Bindings.releaseByIdAsync",
    work: (host, request) => bindings.releaseBinding(host, request.DdaBindingsMethod ?? {}),
  },
  70: {
    name: "Binding.getDataAsync",
    work: (host, request) => bindings.getBindingData(host, request.DdaGetBindingData ?? {}),
  },
  71: {
    name: "Binding.setDataAsync",
    work: (host, request) => bindings.setBindingData(host, request.DdaSetBindingData ?? {}),
  },
  72: { name: "TableBinding.addRowsAsync" },
  73: { name: "TableBinding.deleteAllDataValuesAsync" },
  74: { name: "Bindings.getAllAsync", work: (host) => bindings.getAllBindings(host) },
  77: { name: "Document.getFileAsync" },
  78: {
    name: "Bindings.addFromNamedItemAsync",
    work: (host, request) => bindings.addFromNamedItem(host, request.DdaBindingsMethod ?? {}),
  },
  79: { name: "TableBinding.addColumnsAsync" },
  80: { name: "File.getSliceAsync" },
  81: { name: "File.closeAsync" },
  82: { name: "Document.goToByIdAsync", work: goToById },
  83: { name: "Document.getActiveViewAsync" },
  86: { name: "Document.getFilePropertiesAsync" },
  87: { name: "TableBinding.clearFormatsAsync" },
  88: { name: "TableBinding.setTableOptionsAsync" },
  89: { name: "TableBinding.setFormatsAsync" },
};

/** office.js sends every option it knows; those left at their defaults are false, null or empty. */
function refuseOptions(options: object): void {
  const isSet = (value: unknown) =>
    typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
  const set = Object.entries(options).find(([, value]) => isSet(value));
  if (set) throw new CommonFault("operationNotSupported", `the option ${set[0]}`);
}

/** Selects the cells of a binding, or those a name of the workbook or an address stands for. */
function goToById(host: HostContext, { DdaGoToByIdMethod: request = {} }: MethodRequest): Record<string, unknown> {
  const { workbook } = host;
  const id = String(request.Id);
  if (request.GoToType !== BY_BINDING && request.GoToType !== BY_NAME) {
    throw new CommonFault("operationNotSupported", "going by index or slide");
  }
  const binding = workbook.bindings.find((one) => one.id === id);
  const named = workbook.names.find((one) => !one.sheet && one.name.toLowerCase() === id.toLowerCase());
  const ofBinding = binding && bindingPlace(workbook, binding);
  const place = request.GoToType === BY_BINDING ? ofBinding : placeOf(workbook, named?.formula ?? id);
  if (!place) throw new CommonFault(request.GoToType === BY_BINDING ? "bindingNotExist" : "namedItemNotFound");
  workbook.activate(place.sheet);
  workbook.select(place.rect);
  return {};
}
