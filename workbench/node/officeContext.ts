import type { Host } from "../host/Host";
import { requirementMatrix } from "../host/appContext";

/** The parts of office.js's own file that make the document and the requirement sets out of the host's answers. */
export interface OfficeInside {
  OfficeExt: { Requirement: { RequirementsMatrixFactory: RequirementsFactory } };
  OSF: {
    DDA: {
      ExcelDocument: new (appContext: object, settings: unknown) => object;
      RefreshableSettings: new (values: Record<string, unknown>) => object;
      ErrorCodeManager: { initializeErrorMessages(sentences: unknown): void };
      DispIdHost: { Facade: new (delegates: unknown, parameters: unknown) => object };
      WAC: { getDelegateMethods: unknown; Delegate: { ParameterMap: unknown } };
    };
  };
}

interface RequirementsFactory {
  getDefaultRequirementMatrix(context: { get_requirementMatrix(): string }): unknown;
}

const READ_WRITE = 1;

/** Office.context as far as it exists without a pane: language, requirement sets, and the library's own document. */
export function createContext(host: Host, inside: OfficeInside): Record<string, unknown> {
  const { DDA } = inside.OSF;
  const settings = new DDA.RefreshableSettings(Object.fromEntries(host.workbook.settings));
  const document = new DDA.ExcelDocument({ get_clientMode: () => READ_WRITE, get_docUrl: () => "" }, settings);
  return {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: host.locale,
    contentLanguage: host.locale,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: host.hostVersion },
    requirements: inside.OfficeExt.Requirement.RequirementsMatrixFactory.getDefaultRequirementMatrix({
      get_requirementMatrix: () => requirementMatrix(host.excelApi),
    }),
    document,
  };
}
