/** The requirement sets the workbench claims. Versions such as 1.10 would have to be texts. */
const REQUIREMENTS = {
  excelapi: 1.17,
  customfunctions: 1.9,
  customfunctionsruntime: 1.4,
  sharedruntime: 1.2,
  ribbonapi: 1.2,
  dialogapi: 1.2,
  richapiruntimeflag: 1.2,
  settings: 1.1,
};

/** The requirement sets as office.js wants them: one text in lower case. */
export function requirementMatrix(): string {
  return JSON.stringify(REQUIREMENTS);
}

export interface AppContextOptions {
  appId: string;
  locale: string;
  hostVersion: string;
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
    _requirementMatrix: requirementMatrix(),
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
    _initialDisplayMode: 0,
  };
}
