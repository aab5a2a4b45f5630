import { isFunction, tokenize } from "../model/tokens";

/** Functions of Excel that the engine does not have; a name goes from here when the engine has learned it. */
export const LACKING: ReadonlySet<string> = new Set(
  `
  AMORDEGRC CALL COPILOT CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE
  DETECTLANGUAGE EUROCONVERT FILTERXML FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT
  GETPIVOTDATA GROUPBY IMPORTCSV IMPORTTEXT INFO ISO.CEILING ISOMITTED JIS PERCENTOF PHONETIC PIVOTBY PY REGEXEXTRACT
  REGEXREPLACE REGEXTEST REGISTER.ID RTD STOCKHISTORY TRANSLATE TRIMRANGE WEBSERVICE
  `
    .trim()
    .split(/\s+/),
);

const CALLS = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/** The functions a formula calls that Excel has and the engine has not. */
export function lackingFunctions(formula: string): string[] {
  const isLacking = (name: string) => LACKING.has(name.toUpperCase());
  if (![...formula.matchAll(CALLS)].some(([, name]) => isLacking(name!))) return [];
  const tokens = tokenize(formula.replace(/^=/, ""));
  const called = tokens.filter((token, index) => isFunction(tokens, index) && isLacking(token.text));
  return [...new Set(called.map(({ text }) => text.toUpperCase()))];
}
