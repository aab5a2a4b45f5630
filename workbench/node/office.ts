import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Host } from "../host/Host";
import { Association } from "./association";
import type { NativeBridge } from "./bridge";
import type { AddinWindow } from "./fakeWindow";
import type { ClientEndPoint } from "./channel";
import { createContext, type OfficeInside } from "./officeContext";

/** The namespaces an add-in works with. */
export interface OfficeParts {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** Where the installed package of office.js has the file for Excel. */
export function officeJsPath(): string {
  const require = createRequire(join(__dirname, "office.js"));
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", "excel-web-16.00.js");
}

const sources = new Map<string, string>();

/** Runs the unmodified excel-web-16.00.js in a window of its own: the bridge is its host, the channel that of its document. */
export function loadOffice(
  window: AddinWindow,
  host: Host,
  { bridge, channel, path }: { bridge: NativeBridge; channel: ClientEndPoint; path: string },
): OfficeParts {
  let source = sources.get(path);
  if (source === undefined) sources.set(path, (source = readFileSync(path, "utf8")));
  let context: Record<string, unknown> | undefined;
  let facade: object | undefined;
  const OSF = {
    _OfficeAppFactory: {
      getContext: () => context,
      getHostFacade: () => facade,
      getInitializationHelper: () => ({ _webAppState: { clientEndPoint: channel } }),
      getId: () => "workbench",
      getCachedSessionSettingsKey: () => "workbench",
      getHostInfo: () => ({ hostType: "excel", hostPlatform: "node", hostSpecificFileVersion: "16.00", flags: 3 }),
    },
  };
  const functions = new Association();
  const actions = new Association();
  window.OSF = OSF;
  window.Office = { actions: { _association: actions } };
  window.CustomFunctions = {
    _association: functions,
    associate: (id: string | Record<string, unknown>, work?: unknown) => functions.associate(id, work),
  };
  const names = ["window", "self", "document", "navigator", "location", "OSF", "Office", "Microsoft"];
  const more = ["_richApiNativeBridge", "CustomFunctionMappings", "Type"];
  const answer = "{Excel,OfficeExtension,OfficeExt,Microsoft:window.Microsoft||Microsoft}";
  const load = new Function(...names, ...more, `with(window){${source}\n;return ${answer}}`);
  const loaded = load(
    window,
    window,
    window.document,
    window.navigator,
    window.location,
    OSF,
    window.Office,
    {},
    bridge,
    {},
    Function,
  ) as LoadedOffice;
  const inside = { OSF: window.OSF as OfficeInside["OSF"], OfficeExt: loaded.OfficeExt };
  const { DDA } = inside.OSF;
  facade = new DDA.DispIdHost.Facade(DDA.WAC.getDelegateMethods, DDA.WAC.Delegate.ParameterMap);
  DDA.ErrorCodeManager.initializeErrorMessages(sentences(path, host.locale));
  context = createContext(host, inside);
  const Office = attachReady(window, loaded, actions);
  return { Excel: loaded.Excel, Office, OfficeExtension: loaded.OfficeExtension };
}

/** The names and sentences of the errors of the common API, in the language of Office. */
function sentences(path: string, locale: string): unknown {
  const own = join(dirname(path), locale.toLowerCase(), "office_strings.js");
  const file = existsSync(own) ? own : join(dirname(path), "en-us", "office_strings.js");
  const Strings: { OfficeOM?: unknown } = {};
  const load = new Function("window", "Strings", "Type", readFileSync(file, "utf8"));
  load({}, Strings, { registerNamespace: () => undefined });
  return Strings.OfficeOM;
}

/** What the file gives away. */
interface LoadedOffice extends Pick<OfficeInside, "OfficeExt"> {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  Microsoft: { Office: { WebExtension: Record<string, unknown> } };
}

/** Office.onReady and Office.actions.associate live in office.js, which is the loader for browsers. */
function attachReady(window: AddinWindow, loaded: LoadedOffice, actions: Association): typeof Office {
  const office = (window.Office ?? loaded.Microsoft.Office.WebExtension) as Record<string, unknown>;
  office.HostType = { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" };
  office.PlatformType = { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Universal: "Universal" };
  const info = { host: "Excel", platform: "OfficeOnline" };
  office.onReady = async (callback?: (value: typeof info) => unknown) => {
    await callback?.(info);
    return info;
  };
  office.onReadyInternal = office.onReady;
  office.actions = {
    ...(office.actions as object),
    _association: actions,
    associate: (id: string | Record<string, unknown>, work?: unknown) => actions.associate(id, work),
  };
  window.Office = office;
  window.Excel = loaded.Excel;
  window.OfficeRuntime ??= window._OfficeRuntimeWeb;
  window.OfficeExtension = loaded.OfficeExtension;
  return office as unknown as typeof Office;
}
