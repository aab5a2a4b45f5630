/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest, pngSize } from "./manifestRules";

const root = join(__dirname, "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

/** The files as the add-in's server will show them: assets/ lies below its root. */
function readFile(path: string): Uint8Array | undefined {
  const file = join(root, decodeURIComponent(path));
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
}

test("the manifest has no fault", () => {
  expect(checkManifest(manifest, readFile)).toEqual([]);
});

test.each([16, 20, 24, 32, 40, 48, 64, 80, 96, 128])("the icon of %i pixels has that size", (size) => {
  expect(pngSize(readFile(`/assets/icon-${size}.png`))).toBe(`${size}x${size}`);
});

const runtimes = /\s*<Runtimes>[\s\S]*<\/Runtimes>/;

/** rule, the change that breaks it, what must be said */
const broken: [string, (xml: string) => string, RegExp][] = [
  ["well-formed", (xml) => xml.replace("</OfficeApp>", ""), /not well-formed/],
  [
    "element order at the top",
    (xml) => xml.replace(/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, "$2$1"),
    /OfficeApp: ProviderName must stand before DefaultLocale/,
  ],
  [
    "Runtimes first in Host",
    (xml) => xml.replace(runtimes, "").replace("</AllFormFactors>", `</AllFormFactors>${runtimes.exec(xml)![0]}`),
    /Runtimes must be the first child of Host/,
  ],
  [
    "order in a button",
    (xml) => xml.replace(/(<Supertip>[\s\S]*<\/Supertip>)([\s\S]*?<\/Icon>)/, "$2$1"),
    /Control: Supertip must stand before Icon/,
  ],
  ["unknown element", (xml) => xml.replace("<Runtimes>", "<Runtimez/><Runtimes>"), /cannot hold Runtimez/],
  ["missing element", (xml) => xml.replace(/<SupportUrl .*\/>/, ""), /OfficeApp lacks SupportUrl/],
  ["GUID", (xml) => xml.replace(/<Id>.*<\/Id>/, "<Id>town-indicators</Id>"), /Id town-indicators is no GUID/],
  ["four-part version", (xml) => xml.replace("0.1.0.0", "0.1.0"), /Version 0\.1\.0 must have four numbers/],
  [
    "requirement set",
    (xml) => xml.replace('"ExcelApi" MinVersion="1.13"', '"ExcelApi" MinVersion="1.9"'),
    /ExcelApi 1\.13/,
  ],
  [
    "dangling resid",
    (xml) => xml.replace('Namespace resid="Functions.Namespace"', 'Namespace resid="Functions.Name"'),
    /Namespace: resid Functions\.Name names no resource/,
  ],
  [
    "resid of the wrong kind",
    (xml) => xml.replace('Description resid="ShowPane.Description"', 'Description resid="ShowPane.Label"'),
    /resid ShowPane\.Label is in ShortStrings, not in LongStrings/,
  ],
  ["id of 32 characters at most", (xml) => xml.replaceAll("Icon.80", "Icon.".padEnd(33, "8")), /longer than 32/],
  ["id used once", (xml) => xml.replace(' id="Icon.20"', ' id="Icon.16"'), /id Icon\.16 is used twice/],
  [
    "one resid for the runtime: custom functions",
    (xml) => xml.replace(/(<Page>\s*<SourceLocation resid=")Taskpane.Url/, "$1Functions.Script.Url"),
    /Page\/SourceLocation must have the Runtime's resid/,
  ],
  [
    "one resid for the runtime: commands",
    (xml) => xml.replace('FunctionFile resid="Taskpane.Url"', 'FunctionFile resid="Functions.Script.Url"'),
    /FunctionFile must have the Runtime's resid/,
  ],
  [
    "one resid for the runtime: pane",
    (xml) => xml.replace(/(<Action.*>\s*<SourceLocation resid=")Taskpane.Url/, "$1Functions.Script.Url"),
    /Action\/SourceLocation must have the Runtime's resid/,
  ],
  ["long lifetime", (xml) => xml.replace('lifetime="long"', 'lifetime="short"'), /lifetime long/],
  ["no pane id", (xml) => xml.replace('"ShowTaskpane">', '"ShowTaskpane"><TaskpaneId>B1</TaskpaneId>'), /TaskpaneId/],
  ["short string", (xml) => xml.replace('"Town Indicators is ready"', `"${"x".repeat(126)}"`), /1 to 125 characters/],
  [
    "long string",
    (xml) => xml.replace(/Value="导入乡镇数据[^"]*"/, `Value="${"长".repeat(251)}"`),
    /1 to 250 characters/,
  ],
  [
    "string in Chinese",
    (xml) => xml.replace('<bt:Override Locale="zh-CN" Value="乡镇指标已就绪" />', ""),
    /GetStarted\.Title has no zh-CN/,
  ],
  [
    "full locale",
    (xml) => xml.replace('<Override Locale="zh-CN" Value="乡镇指标" />', '<Override Locale="zh" Value="乡镇指标" />'),
    /DisplayName has no zh-CN/,
  ],
  [
    "function descriptions in Chinese",
    (xml) => xml.replace(/<bt:Override.*functions\.zh-CN\.json" \/>/, ""),
    /Functions\.Metadata\.Url has no zh-CN/,
  ],
  [
    "namespace in no language",
    (xml) =>
      xml.replace(
        'DefaultValue="IND" />',
        'DefaultValue="IND"><bt:Override Locale="zh-CN" Value="指标" /></bt:String>',
      ),
    /namespace is the same/,
  ],
  ["upper-case namespace", (xml) => xml.replace('"IND"', '"ind"'), /must be upper case/],
  [
    "https",
    (xml) => xml.replace("https://localhost:3000/functions.js", "http://localhost:3000/functions.js"),
    /http:\/\/localhost:3000\/functions\.js must be https/,
  ],
  ["https domain", (xml) => xml.replace("<AppDomain>https", "<AppDomain>http"), /must be https/],
  [
    "icon file",
    (xml) => xml.replace("assets/icon-48.png", "assets/icon-49.png"),
    /icon-49\.png: there is no such file/,
  ],
  [
    "icon size",
    (xml) =>
      xml.replace(
        '"Icon.48" DefaultValue="https://localhost:3000/assets/icon-48.png"',
        '"Icon.48" DefaultValue="https://localhost:3000/assets/icon-40.png"',
      ),
    /icon-40\.png is 40x40, not 48x48/,
  ],
  [
    "head icon size",
    (xml) => xml.replace("assets/icon-64.png", "assets/icon-128.png"),
    /icon-128\.png is 128x128, not 64x64/,
  ],
  ["every ribbon size", (xml) => xml.replace('<bt:Image size="20" resid="Icon.20" />', ""), /must have the sizes/],
];

test.each(broken)("a fault is reported: %s", (_rule, change, sentence) => {
  const changed = change(manifest);
  expect(changed).not.toBe(manifest);
  expect(checkManifest(changed, readFile).join("\n")).toMatch(sentence);
});
