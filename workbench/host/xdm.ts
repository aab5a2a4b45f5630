import { appContext } from "./appContext";
import { bindingEvent } from "./bindingMessages";
import { executeMethod, type MethodCall } from "./common/executeMethod";
import type { Host } from "./Host";
import type { HostMessage } from "./protocol";

/** The two ends of window messaging, so that the protocol can be tested without a browser. */
export interface Channel {
  /** Sends a text to the pane. */
  post(text: string): void;
  /** Hears texts that come from the pane and from nobody else. */
  listen(hear: (text: string) => void): () => void;
}

export interface PaneOptions {
  host: Host;
  /** The origin of the pane, for example https://localhost:3000. */
  origin: string;
  /** The size of the pane in pixels, which office.js tells the add-in. */
  width?: number;
  height?: number;
}

const CONVERSATION = "workbench";
const APP = "town-indicators";
const REQUEST = 0;
const RESPONSE = 1;
const REGISTER = 1;
const UNREGISTER = 2;
const REPLY = 0;
const EVENT = 1;
const ERROR_HANDLING_REQUEST = -2;

interface Envelope {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _actionType: number;
  _serializerVersion: number;
}

/**
 * The name an iframe needs before its src is set: it tells office.js which Excel it runs in
 * and with which window it may speak.
 */
export function paneName(options: { origin: string; locale: string }): string {
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: `Excel$Web$16.01$${options.locale}$workbench$$$3`,
    xdmInfo: `${CONVERSATION}|${APP}|${options.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** Answers the pane over a channel; gives back how to hang up. */
export function connectChannel(channel: Channel, options: PaneOptions): () => void {
  const { host } = options;
  const registered = new Set<string>();
  const post = (envelope: Record<string, unknown>) =>
    channel.post(
      JSON.stringify({
        _messageType: RESPONSE,
        _conversationId: CONVERSATION,
        _origin: options.origin,
        _serializerVersion: 1,
        ...envelope,
      }),
    );

  const event = (name: string, data: unknown) => {
    if (!registered.has(name)) return;
    post({ _actionName: name, _correlationId: -1, _responseType: EVENT, _errorCode: 0, _data: data });
  };
  const stopMessages = host.listen((message: HostMessage) => {
    if (message.kind === "entries") event("richApiMessage", { ArrayData: message.entries });
    else if (message.kind === "binding") event(...bindingEvent(host.workbook, message));
    else if (message.kind === "selectionChanged") event("documentSelectionChanged", {});
    else event("appCommandInvoked", message.data);
  });

  const stopListening = channel.listen((text) => {
    const request = parse(text);
    if (!request) return;
    const reply = (data: unknown, errorCode = 0) =>
      post({
        _actionName: request._actionName,
        _correlationId: request._correlationId,
        _responseType: REPLY,
        _errorCode: errorCode,
        _data: data,
      });
    if (request._actionType === REGISTER || request._actionType === UNREGISTER) {
      if (request._actionType === REGISTER) registered.add(request._actionName);
      else registered.delete(request._actionName);
      reply({ Error: 0 });
      return;
    }
    void answer(request, options, registered).then(
      (data) => reply(data),
      (fault: unknown) => {
        console.error(`workbench: ${String(fault)}`);
        reply(null, ERROR_HANDLING_REQUEST);
      },
    );
  });

  return () => {
    stopMessages();
    stopListening();
  };
}

/** Connects the host with the add-in in an iframe of this page. */
export function connectPane(options: PaneOptions & { iframe: HTMLIFrameElement }): () => void {
  const { iframe, origin } = options;
  const channel: Channel = {
    post: (text) => iframe.contentWindow?.postMessage(text, origin),
    listen: (hear) => {
      const listener = (message: MessageEvent) => {
        if (message.source !== iframe.contentWindow || message.origin !== origin) return;
        if (typeof message.data === "string") hear(message.data);
      };
      window.addEventListener("message", listener);
      return () => window.removeEventListener("message", listener);
    },
  };
  return connectChannel(channel, { width: iframe.clientWidth, height: iframe.clientHeight, ...options });
}

function parse(text: string): Envelope | undefined {
  try {
    const envelope = JSON.parse(text) as Envelope;
    return envelope._messageType === REQUEST && envelope._conversationId === CONVERSATION ? envelope : undefined;
  } catch {
    return undefined;
  }
}

async function answer(request: Envelope, options: PaneOptions, registered: Set<string>): Promise<unknown> {
  switch (request._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      registered.clear();
      return contextFor(options);
    case "ContextActivationManager_notifyHost":
      return null;
    case "executeMethod":
      return { Version: 1, ...(await executeMethod(options.host, request._data as MethodCall)) };
    default:
      throw new Error(`${request._actionName} of the host is not implemented`);
  }
}

/** A pane that asks for the context has just started. */
function contextFor(options: PaneOptions): Record<string, unknown> {
  const { host, origin } = options;
  host.reset();
  return appContext({
    appId: APP,
    locale: host.locale,
    hostVersion: host.hostVersion,
    excelApi: host.excelApi,
    settings: host.settingsPairs(),
    paneOrigin: origin,
    width: options.width ?? 350,
    height: options.height ?? 600,
  });
}
