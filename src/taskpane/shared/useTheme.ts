import { useSyncExternalStore } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "./fluent";

const darkScheme = () => window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(onChange: () => void): () => void {
  const query = darkScheme();
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/**
 * Light or dark as Office is, or as the system where Office does not tell (Excel on the web).
 * High contrast needs nothing of ours: the browser forces the system's colours and Fluent keeps to them.
 */
export function useTheme(officeIsDark: boolean | undefined): Theme {
  const systemIsDark = useSyncExternalStore(subscribe, () => darkScheme().matches);
  return (officeIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}
