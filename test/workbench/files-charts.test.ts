import type { Chart, ChartLook } from "../../workbench/model/Chart";
import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { lossesOnSaving } from "../../workbench/files/xlsx/losses";
import { CHART_KINDS } from "../../workbench/files/xlsx/chartKinds";
import { Archive, readParts } from "../../workbench/files/zip";
import { functions, one, roundTrip, withoutIds } from "./support/fileTrip";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

const round = new Set(["Pie", "Doughnut"]);

function chart(type: string, more: Partial<Chart> = {}): Chart {
  const axis = { visible: !round.has(type), majorGridlines: false };
  return {
    id: "1",
    name: "图表 1",
    type,
    title: "增速 <%>\n2018年",
    left: 100.5,
    top: 40,
    width: 360,
    height: 216,
    series: [
      { id: "2", name: "=数据!$B$1", values: "数据!$B$2:$B$9", categories: "数据!$A$2:$A$9" },
      { id: "3", name: "第二", values: "数据!$C$2:$C$9", color: "#C00000", dataLabels: true },
    ],
    categoryAxis: axis,
    valueAxis: axis,
    ...more,
  };
}

describe("charts come back as they were", () => {
  test.each(Object.keys(CHART_KINDS))("%s", async (type) => {
    const { workbook, sheet } = one();
    sheet.columnWidths.set(0, 30);
    sheet.charts = [chart(type)];
    const { sheet: read, losses } = await roundTrip(workbook);
    expect(withoutIds(read.charts)).toEqual(withoutIds(sheet.charts));
    expect(losses).toEqual([]);
  });

  test("titles, ends and formats of axes, gridlines, legend, a line on a second axis", async () => {
    const { workbook, sheet } = one();
    const more: Partial<Chart> = {
      categoryAxis: { visible: true, majorGridlines: false, title: "地区" },
      valueAxis: {
        visible: true,
        majorGridlines: true,
        title: "万元",
        minimum: -5,
        majorUnit: 2.5,
        minorUnit: 0.5,
        maximum: 100.5,
        numberFormat: '#,##0"万"',
      },
      legend: { position: "Corner" },
    };
    const combined = chart("ColumnClustered", more);
    Object.assign(combined.series[1]!, { chartType: "LineMarkers", secondaryAxis: true });
    sheet.charts = [combined, chart("Line", { name: "二", left: 0, top: 500, title: undefined as never })];
    const { sheet: read } = await roundTrip(workbook);
    expect(withoutIds(read.charts)).toEqual(withoutIds(sheet.charts));
  });
});

test.each([undefined, "High", "Low", "None"] as const)(
  "the place of the labels of axes comes back: %s",
  async (labels) => {
    const { workbook, sheet } = one();
    const axis = { visible: true, majorGridlines: false, ...(labels ? { labels } : {}) };
    sheet.charts = [chart("BarClustered", { categoryAxis: axis })];
    const { sheet: read } = await roundTrip(workbook);
    expect(withoutIds(read.charts)).toEqual(withoutIds(sheet.charts));
  },
);

describe("the looks of the parts of a chart come back as they were", () => {
  const font = { size: 15, bold: true, italic: false, underline: true, color: "#C00000", name: "宋体" };
  const line = { style: "DashDot" as const, color: "#00B050", weight: 1.5 };
  const look: ChartLook = { font, fill: "#FFF2CC", line };

  test.each<[what: string, more: Partial<Chart>]>([
    ["title", { titleLook: look }],
    ["area, its letters too", { look }],
    ["area without fill and border", { look: { fill: null, line: { style: "None" } } }],
    ["legend", { legend: { position: "Right", look } }],
    [
      "axes, their titles and gridlines",
      {
        categoryAxis: { visible: true, majorGridlines: false, title: "地区", look: { font, line }, titleLook: look },
        valueAxis: { visible: true, majorGridlines: true, look: { font: { size: 8 } }, gridLook: { line } },
      },
    ],
    [
      "labels, shown and hidden",
      {
        series: [
          { id: "2", name: "a", values: "数据!$B$2:$B$9", dataLabels: true, labelLook: look },
          { id: "3", name: "b", values: "数据!$C$2:$C$9", labelLook: { font: { color: "#000000" } } },
        ],
      },
    ],
    [
      "points",
      {
        series: [
          {
            id: "2",
            name: "a",
            values: "数据!$B$2:$B$9",
            points: [
              { index: 0, look: { fill: "#FFC0CB" } },
              { index: 3, look: { fill: null, line } },
            ],
          },
        ],
      },
    ],
  ])("%s", async (_what, more) => {
    for (const type of ["ColumnClustered", "LineMarkers"]) {
      const { workbook, sheet } = one();
      sheet.charts = [chart(type, more)];
      const { sheet: read } = await roundTrip(workbook);
      expect(withoutIds(read.charts)).toEqual(withoutIds(sheet.charts));
    }
  });
});

test("bindings, which a file would not hold, are told before saving", () => {
  const { workbook, sheet } = one();
  workbook.bindings.push({ id: "表", type: "Range", sheet, rect: { top: 0, left: 0, bottom: 1, right: 1 } });
  expect(lossesOnSaving(workbook)).toEqual(["workbook: bindings of add-ins"]);
});

/** A file with a chart that holds more than the workbook model, and a picture. */
async function rich(): Promise<Uint8Array> {
  const { workbook, sheet } = one();
  sheet.charts = [chart("ColumnClustered")];
  const archive = await Archive.open(await writeXlsx(workbook, { functions }));
  const part = archive.paths.find((path) => path.startsWith("xl/charts/"))!;
  const trend = '<c:trendline><c:trendlineType val="linear"/></c:trendline>';
  archive.set(
    part,
    archive.text(part)!.replace("<c:cat>", () => `${trend}<c:cat>`),
  );
  const drawing = "xl/drawings/drawing1.xml";
  const place =
    "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>";
  const picture =
    `<xdr:oneCellAnchor>${place}<xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rIdPic"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
  archive.set(
    drawing,
    archive.text(drawing)!.replace("</xdr:wsDr>", () => `${picture}</xdr:wsDr>`),
  );
  const relations = "xl/drawings/_rels/drawing1.xml.rels";
  const image =
    '<Relationship Id="rIdPic" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/>';
  archive.set(
    relations,
    archive.text(relations)!.replace("</Relationships>", () => `${image}</Relationships>`),
  );
  archive.set("xl/media/image1.png", Uint8Array.of(137, 80, 78, 71, 1, 2, 3));
  const types = archive.text("[Content_Types].xml")!;
  archive.set(
    "[Content_Types].xml",
    types.replace("<Override", '<Default Extension="png" ContentType="image/png"/><Override'),
  );
  return archive.bytes();
}

test("a chart nobody has changed, and pictures, are kept as the file has them", async () => {
  const read = await readXlsx(await rich(), { functions });
  expect(read.losses).toEqual([]);
  read.active.setInputs(0, 0, [[{ value: 1 }]]);
  read.active.charts[0]!.left = 200;
  expect(lossesOnSaving(read)).toEqual([]);
  const written = await writeXlsx(read, { functions });
  const archive = await Archive.open(written);
  const parts = await readParts(written, () => true);
  expect(archive.text("xl/charts/chart1_1.xml")).toContain("trendline");
  expect([...archive.data("xl/media/image1.png")!]).toEqual([137, 80, 78, 71, 1, 2, 3]);
  expect(parts.get("xl/drawings/_rels/drawing1.xml.rels")).toContain('Id="rIdPic"');
  expect(parts.get("xl/drawings/drawing1.xml")).toContain('name="Logo"');
  const again = await readXlsx(written, { functions });
  expect(again.active.charts).toHaveLength(1);
  expect(again.active.charts[0]!.left).toBe(200);
});

test("what a changed chart loses, and a chart no file can hold, is told before saving", async () => {
  const read = await readXlsx(await rich(), { functions });
  read.active.charts[0]!.title = "新";
  read.active.charts.push(chart("Treemap", { name: "树" }));
  expect(lossesOnSaving(read)).toEqual([
    "数据: parts of the look of the chart 图表 1, which was changed",
    "数据: the chart 树 (a file cannot hold the type Treemap)",
  ]);
  const again = await readXlsx(await writeXlsx(read, { functions }), { functions });
  expect(again.active.charts.map(({ title }) => title)).toEqual(["新"]);
});
