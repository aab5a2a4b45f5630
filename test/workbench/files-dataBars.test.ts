import { readXlsx } from "../../workbench/files/xlsx/read";
import { functions, roundTrip, withoutIds } from "./support/fileTrip";
import { fixture } from "./support/fixture";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

test("what a file says of a data bar's axis, border, ends and hidden value is written again", async () => {
  const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
  const xm = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
  const bar =
    '<x14:dataBar minLength="5" maxLength="90" border="1" direction="rightToLeft" axisPosition="middle" gradient="1">' +
    '<x14:cfvo type="percentile"><xm:f>10</xm:f></x14:cfvo><x14:cfvo type="formula"><xm:f>$A$1*2</xm:f></x14:cfvo>' +
    '<x14:borderColor rgb="FF0000FF"/><x14:negativeFillColor rgb="FF00FF00"/><x14:axisColor theme="1"/></x14:dataBar>';
  const bytes = await fixture({
    sheets: {
      数据:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1:A9">' +
        '<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="percentile" val="10"/><cfvo type="formula" val="$A$1*2"/>' +
        `<color rgb="FF638EC6"/></dataBar><extLst><ext ${x14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{1}</x14:id></ext></extLst></cfRule>` +
        `</conditionalFormatting><extLst><ext ${x14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
        `<x14:conditionalFormatting ${xm}><x14:cfRule type="dataBar" id="{1}">${bar}</x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting>` +
        "</x14:conditionalFormattings></ext></extLst>",
    },
  });
  const read = await readXlsx(bytes, { functions });
  expect(read.losses).toEqual([]);
  expect(withoutIds(read.active.conditionalFormats)).toEqual([
    {
      kind: "dataBar",
      rect: { top: 0, left: 0, bottom: 8, right: 0 },
      color: "#638EC6",
      gradient: true,
      minimum: { type: "Percentile", value: "10" },
      maximum: { type: "Formula", value: "=$A$1*2" },
      border: "#0000FF",
      negativeColor: "#00FF00",
      axis: "CellMidPoint",
      direction: "RightToLeft",
      barOnly: true,
      lengths: { least: 5, most: 90 },
    },
  ]);
  const { parts } = await roundTrip(read);
  const xml = parts.get("xl/worksheets/sheet1.xml")!;
  for (const word of [
    'minLength="5"',
    'maxLength="90"',
    'border="1"',
    'direction="rightToLeft"',
    'axisPosition="middle"',
  ])
    expect(/<x14:dataBar [^>]*>/.exec(xml)![0]).toContain(word);
  expect(xml).toContain('<cfvo type="percentile" val="10"/><cfvo type="formula" val="$A$1*2"/>');
});

test("a bar of 2007 stays in its form until it is given what that form lacks", async () => {
  const bytes = await fixture({
    sheets: {
      数据:
        '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar minLength="0">' +
        '<cfvo type="min"/><cfvo type="num" val="7"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
    },
  });
  const read = await readXlsx(bytes, { functions });
  const written = async () => (await roundTrip(read)).parts.get("xl/worksheets/sheet1.xml")!;
  expect(await written()).toContain(
    '<dataBar minLength="0" maxLength="90"><cfvo type="min"/><cfvo type="num" val="7"/><color rgb="FF638EC6"/></dataBar>',
  );
  expect(await written()).not.toContain("x14:dataBar");
  Object.assign(read.active.conditionalFormats[0]!, { axis: "None" });
  expect(await written()).toContain('axisPosition="none"');
});
