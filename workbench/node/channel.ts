import { bindingEvent } from "../host/bindingMessages";
import { executeMethod, type MethodCall } from "../host/common/executeMethod";
import type { Host } from "../host/Host";
import type { HostMessage } from "../host/protocol";

/** How office.js is answered: 0 where all is well, -2 where the host failed. */
type Answered = (status: number, payload: unknown) => void;

/** What office.js calls to speak with a host in another window. */
export interface ClientEndPoint {
  invoke(action: string, answered: Answered, request: MethodCall): void;
  registerForEvent(name: string, heard: (payload: unknown) => void, answered: Answered): void;
  unregisterForEvent(name: string, answered: Answered): void;
}

const FAILED = -2;
const DONE = { Error: 0 };

/** The common API in Node: the library's own Document speaks with the host as it does from a pane; only JSON goes over. */
export function createChannel(host: Host): { channel: ClientEndPoint; dispose(): void } {
  const heard = new Map<string, (payload: unknown) => void>();
  const send = (name: string, payload: unknown) => heard.get(name)?.(copy(payload));
  const dispose = host.listen((message: HostMessage) => {
    if (message.kind === "selectionChanged") send("documentSelectionChanged", {});
    if (message.kind === "binding") send(...bindingEvent(host.workbook, message));
  });
  const channel: ClientEndPoint = {
    invoke(action, answered, request) {
      if (action !== "executeMethod") throw new Error(`workbench: ${action} of the host is not implemented`);
      void executeMethod(host, copy(request)).then(
        (answer) => answered(0, { Version: 1, ...copy(answer) }),
        (fault: unknown) => {
          console.error(`workbench: ${String(fault)}`);
          answered(FAILED, null);
        },
      );
    },
    registerForEvent(name, listener, answered) {
      heard.set(name, listener);
      queueMicrotask(() => answered(0, DONE));
    },
    unregisterForEvent(name, answered) {
      heard.delete(name);
      queueMicrotask(() => answered(0, DONE));
    },
  };
  return { channel, dispose };
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
