import type { Host } from "../Host";
import { CommonFault, COMMON_ERRORS } from "./CommonFault";
import { COMMON_METHODS, type MethodRequest } from "./commonMethods";

/** A method of the common API on the wire, by its number, with what belongs to it. */
export interface MethodCall extends MethodRequest {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
  0?: string;
}

/** Numbers of the methods that are not about cells. */
const DISPATCH = { refreshSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 } as const;

/** Answers one method of the common API. What is not built fails in the add-in's callback, and the console has its name. */
export async function executeMethod(host: Host, call: MethodCall): Promise<Record<string, unknown>> {
  switch (call.DdaMethod.DispatchId) {
    case DISPATCH.batch: {
      const answered = await host.executeBatch(String(call.ArrayData?.[4]));
      if ("commonError" in answered) return { Error: answered.commonError };
      return { Error: 0, Data: [200, ["Content-Type", "application/json"], JSON.stringify(answered.body)] };
    }
    case DISPATCH.saveSettings:
      host.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
      return { Error: 0 };
    case DISPATCH.refreshSettings: {
      const Settings = host.settingsPairs().map(([Name, Value]) => ({ Name, Value }));
      return { Error: 0, Properties: { Settings } };
    }
    case DISPATCH.commandCompleted:
      host.commandCompleted(String(call[0]));
      return { Error: 0 };
    default:
      return onCells(host, call);
  }
}

async function onCells(host: Host, call: MethodCall): Promise<Record<string, unknown>> {
  const number = call.DdaMethod.DispatchId;
  const { name = `method ${number} of the common API`, work } = COMMON_METHODS[number] ?? {};
  if (!work) {
    console.error(`workbench: ${name} is not implemented`);
    return { Error: COMMON_ERRORS.operationNotSupported };
  }
  return host.inTurn(name, call, () => {
    try {
      return { Error: 0, ...work(host, call) };
    } catch (fault) {
      const isCommon = fault instanceof CommonFault;
      const number = isCommon ? fault.number : COMMON_ERRORS.internalError;
      if (!isCommon || number === COMMON_ERRORS.operationNotSupported) {
        console.error(`workbench: ${name}: ${fault instanceof Error ? fault.message : String(fault)}`);
      }
      return { Error: number };
    }
  });
}
