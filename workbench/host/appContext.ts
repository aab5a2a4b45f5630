/** The version of ExcelApi the workbench claims unless told otherwise. */
export const EXCEL_API = "1.17";

/** The other requirement sets. Versions are texts, since the number 1.10 would be 1.1. */
const REQUIREMENTS = {
  customfunctions: "1.9",
  customfunctionsruntime: "1.4",
  sharedruntime: "1.2",
  ribbonapi: "1.2",
  dialogapi: "1.2",
  richapiruntimeflag: "1.2",
  settings: "1.1",
};

/** The requirement sets as office.js wants them: one text in lower case. */
export function requirementMatrix(excelApi: string): string {
  return JSON.stringify({ excelapi: excelApi, ...REQUIREMENTS });
}

/** The add-in is shown as a pane at its side of the window. */
const SHOWN_AS_PANE = 2;

export interface AppContextOptions {
  appId: string;
  locale: string;
  hostVersion: string;
  excelApi: string;
  settings: [string, string][];
  paneOrigin: string;
  width: number;
  height: number;
}

/** The answer to the first question of office.js: which Excel is this, in which language, with which settings. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.appId,
    _appName: 16,
    _appVersion: "16",
    _appMinorVersion: 0,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: "",
    _clientMode: 1,
    _settings: options.settings,
    _reason: "inserted",
    _requirementMatrix: requirementMatrix(options.excelApi),
    _hostFullVersion: options.hostVersion,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: "workbench",
    _clientWindowHeight: options.height,
    _clientWindowWidth: options.width,
    _addinName: "workbench",
    _appDomains: [options.paneOrigin],
    _featureGates: {},
    _initialDisplayMode: SHOWN_AS_PANE,
  };
}
