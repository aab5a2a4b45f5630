/** Names office.js looks up on the window before it has made them itself. */
const LATE_NAMES = [
  "OfficeExtension",
  "Excel",
  "OfficeCore",
  "OfficeRuntime",
  "OfficeExt",
  "Strings",
  "OTel",
  "oteljs",
  "OSFPerformance",
  "OfficeExtensionBatch",
];

/** The little of a browser's window that office.js and an add-in without a pane need. */
export interface AddinWindow extends Record<string, unknown> {
  window: AddinWindow;
}

/** A script tag that the add-in makes: a late chunk of its code, fetched from beside the page. */
interface ScriptTag {
  src?: string;
  onload?: (event: { type: "load"; target: unknown }) => void;
  onerror?: (event: { type: "error"; target: unknown }) => void;
}

/**
 * A window of its own for each runtime, so that nothing leaks from one to another or into the process. `runLate` runs
 * the script of an address and says whether there is one.
 */
export function createWindow(
  locale: string,
  runLate: (src: string) => boolean,
): { window: AddinWindow; ready(): void } {
  const listeners: (() => void)[] = [];
  const element = () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const document = {
    readyState: "loading",
    URL: "https://localhost/",
    location: { href: "https://localhost/" },
    createElement: element,
    head: {
      appendChild(tag: ScriptTag) {
        if (tag.src === undefined) return;
        const found = runLate(tag.src);
        queueMicrotask(() =>
          found ? tag.onload?.({ type: "load", target: tag }) : tag.onerror?.({ type: "error", target: tag }),
        );
      },
    },
    getElementById: () => null,
    getElementsByTagName: () => [],
    addEventListener: (type: string, listener: () => void) => {
      if (type === "DOMContentLoaded") listeners.push(listener);
    },
    removeEventListener: () => undefined,
  };
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, String(value)),
      removeItem: (key: string) => void kept.delete(key),
      clear: () => kept.clear(),
    };
  };
  const window = {
    document,
    navigator: { userAgent: "workbench", language: locale, languages: [locale] },
    location: { href: "https://localhost/", origin: "https://localhost", protocol: "https:", search: "", hash: "" },
    localStorage: storage(),
    sessionStorage: storage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    console,
    Promise,
    TextEncoder,
    TextDecoder,
    performance,
  } as unknown as AddinWindow;
  for (const name of LATE_NAMES) window[name] = undefined;
  window.window = window;
  window.self = window;
  window.top = window;
  window.parent = window;
  const ready = () => {
    document.readyState = "complete";
    for (const listener of listeners.splice(0)) listener();
  };
  return { window, ready };
}
