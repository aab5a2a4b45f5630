import type { Host } from "../host/Host";
import type { HostMessage } from "../host/protocol";

/** The object office.js takes for a native host. */
export interface NativeBridge {
  sendMessageToHost(json: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (json: string) => void;
}

interface BridgeRequest {
  id: number;
  type: number;
  message: { url: string; body: unknown };
}

/** office.js in Node on one side, the host on the other; only JSON goes over. */
export function createBridge(host: Host): { bridge: NativeBridge; dispose(): void } {
  let open = true;
  const bridge: NativeBridge = {
    sendMessageToHost(json) {
      const request = JSON.parse(json) as BridgeRequest;
      const { body } = request.message;
      void host.executeBatch(typeof body === "string" ? body : JSON.stringify(body)).then((answer) => {
        const message =
          "commonError" in answer
            ? { statusCode: 400, headers: {}, body: JSON.stringify({ error: commonError(answer.commonError) }) }
            : { statusCode: 200, headers: {}, body: answer.body };
        deliver({ id: request.id, type: 1, message });
      });
    },
  };
  const deliver = (message: unknown) => {
    if (open) bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const stop = host.listen((message) => deliver({ type: 3, message: { entries: entriesOf(message) } }));
  return {
    bridge,
    dispose() {
      open = false;
      stop();
    },
  };
}

/** Messages that have a channel of their own in the browser are entries on the bridge. */
function entriesOf(message: HostMessage): unknown[] {
  if (message.kind === "entries") return message.entries;
  if (message.kind === "binding") {
    const [type, content] = message.event === "data" ? [4, {}] : [3, message.part];
    return [[65536, type, message.binding.id, JSON.stringify(content), 0]];
  }
  if (message.kind === "selectionChanged") return [[65536, 2, "", "{}", 0]];
  throw new Error(
    `workbench: a ribbon command (${message.data[1]}) needs the pane in a browser; call the function itself`,
  );
}

/** The codes office.js itself makes of the error numbers of the common API. */
function commonError(number: number): { code: string; message: string } {
  const code =
    number === 5004
      ? "InvalidOperationInCellEditMode"
      : number === 7000
        ? "AccessDenied"
        : number === 5102
          ? "ActivityLimitReached"
          : "GeneralException";
  return { code, message: `The common API answered with error ${number}.` };
}
