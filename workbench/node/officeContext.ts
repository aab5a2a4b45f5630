import type { Host } from "../host/Host";
import { requirementMatrix } from "../host/appContext";

/** The part of office.js's own file that makes requirement sets out of the host's answer. */
export interface RequirementsFactory {
  getDefaultRequirementMatrix(context: { get_requirementMatrix(): string }): unknown;
}

type Done = (result: { status: string; value: unknown }) => void;

/** Office.context as far as it exists without a pane: language, requirement sets, document settings. */
export function createContext(host: Host, factory: RequirementsFactory): Record<string, unknown> {
  const settings = new Map<string, unknown>(host.workbook.settings);
  const document = {
    mode: "readWrite",
    url: "",
    settings: {
      get: (name: string) => settings.get(name) ?? null,
      set: (name: string, value: unknown) => void settings.set(name, value),
      remove: (name: string) => void settings.delete(name),
      saveAsync: (first?: Done | object, second?: Done) => {
        host.saveSettings([...settings].map(([key, value]) => [key, JSON.stringify(value)]));
        const done = typeof first === "function" ? (first as Done) : second;
        queueMicrotask(() => done?.({ status: "succeeded", value: undefined }));
      },
    },
  };
  return {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: host.locale,
    contentLanguage: host.locale,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: host.hostVersion },
    requirements: factory.getDefaultRequirementMatrix({
      get_requirementMatrix: () => requirementMatrix(host.excelApi),
    }),
    document,
  };
}
