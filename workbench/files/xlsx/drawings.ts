import type { Chart } from "../../model/Chart";
import type { Sheet } from "../../model/Sheet";
import { chartIn } from "./chartIn";
import { CHART_KINDS } from "./chartKinds";
import { chartOut } from "./chartOut";
import {
  chartOriginals,
  originalOf,
  originalRelations,
  passengersOf,
  putOriginal,
  putRelations,
  snapshotOf,
} from "./originals";
import type { Package } from "./Package";
import { anchorIn, anchorOut } from "./places";
import { descendants, element, parseXml, relationOf, XML_HEAD, type XmlElement } from "./xml";

const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const ANCHORS = /<xdr:(twoCell|oneCell|absolute)Anchor\b[\s\S]*?<\/xdr:\1Anchor>/g;
const PLAIN_ROOT = `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">`;
/** Drawings whose meaning stands in other parts of the workbook that we do not keep. */
const TIED = /drawing\/2010\/slicer|drawing\/2012\/timeslicer|a14:compatExt/;

/** True where a file can hold the chart as it is. */
export function canWrite(chart: Chart): boolean {
  return [chart.type, ...chart.series.map((series) => series.chartType ?? chart.type)].every(
    (type) => type in CHART_KINDS,
  );
}

/** Writes the charts of a sheet, and the drawings that ride along, and gives the element that points to them. */
export function drawingOut(sheet: Sheet, file: Package, path: string, number: number): string {
  const charts = sheet.charts.filter(canWrite);
  const passengers = passengersOf.get(sheet);
  if (charts.length === 0 && !passengers) return "";
  const part = `xl/drawings/drawing${number}.xml`;
  const root = passengers?.root ?? PLAIN_ROOT;
  file.add(part, "drawing", "");
  putRelations(file, part, passengers?.relations ?? []);
  const frames = charts.map((chart, index) => {
    const original = chartOriginals.get(chart);
    let target: string;
    if (original?.snapshot === snapshotOf(chart)) target = putOriginal(file, original.part);
    else {
      target = file.freePath(`xl/charts/chart${number}_${index + 1}.xml`);
      file.add(target, "drawingml.chart", chartOut(chart));
    }
    return frame(chart, sheet, 1000 + index, file.relate(part, "chart", target));
  });
  file.change(part, `${XML_HEAD}${root}${passengers?.anchors.join("") ?? ""}${frames.join("")}</xdr:wsDr>`);
  return element("drawing", { "r:id": file.relate(path, "drawing", part) });
}

function frame(chart: Chart, sheet: Sheet, number: number, relation: string): string {
  const picture = element("c:chart", { "xmlns:c": C, "xmlns:r": R, "r:id": relation });
  const names = element("xdr:cNvPr", { id: number, name: chart.name }) + element("xdr:cNvGraphicFramePr", {});
  const size = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  const inner =
    element("xdr:nvGraphicFramePr", {}, names) +
    element("xdr:xfrm", {}, size) +
    element("a:graphic", { "xmlns:a": A }, element("a:graphicData", { uri: C }, picture));
  return element(
    "xdr:oneCellAnchor",
    {},
    anchorOut(sheet, chart) + element("xdr:graphicFrame", { macro: "" }, inner) + element("xdr:clientData", {}),
  );
}

/** What reading drawings needs from the rest of the file. */
export interface DrawingContext {
  theme: string[];
  newId: () => string;
  onLoss: (text: string) => void;
}

/** Reads the charts of a sheet, and takes along the drawings we have no words for. */
export function drawingIn(sheet: Sheet, file: Package, path: string, context: DrawingContext): void {
  const part = file.related(path, "drawing")[0];
  const xml = part && file.text(part);
  if (!part || !xml) return;
  const root = /<xdr:wsDr\b[^>]*>/.exec(xml)?.[0];
  if (!root) {
    context.onLoss("all drawings");
    return;
  }
  const kept: string[] = [];
  for (const [raw] of xml.matchAll(ANCHORS)) {
    const chart = chartOfAnchor(raw, root, sheet, file, part, context);
    if (chart) sheet.charts.push(chart);
    else if (TIED.test(raw)) context.onLoss("a slicer, timeline or form control");
    else kept.push(raw);
  }
  if (kept.length === 0) return;
  const used = new Set(kept.join("").match(/"[^"]*"/g) ?? []);
  const relations = originalRelations(file, part).filter(({ id }) => used.has(`"${id}"`));
  passengersOf.set(sheet, { root, anchors: kept, relations });
}

function chartOfAnchor(
  raw: string,
  root: string,
  sheet: Sheet,
  file: Package,
  part: string,
  context: DrawingContext,
): Chart | undefined {
  const anchor = parseXml(`${root}${raw}</xdr:wsDr>`).children[0]!;
  const [reference] = descendants(anchor, "graphicData").flatMap((data): XmlElement[] =>
    data.attributes.uri === C ? data.children : [],
  );
  const target = reference && file.relations(part).find(({ id }) => id === relationOf(reference))?.target;
  const xml = target && file.text(target);
  if (!target || !xml) return undefined;
  const content = chartIn(parseXml(xml), context.theme, context.newId);
  if (!content) return undefined;
  const name = descendants(anchor, "cNvPr")[0]?.attributes.name ?? "";
  const chart: Chart = { id: context.newId(), name, ...anchorIn(sheet, anchor), ...content };
  chartOriginals.set(chart, { snapshot: snapshotOf(chart), part: originalOf(file, target) });
  return chart;
}
