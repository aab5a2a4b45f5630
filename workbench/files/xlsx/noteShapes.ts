import type { Comment } from "../../model/extras";

/** Points: the box a note gets in Excel, and here. */
const [WIDTH, HEIGHT] = [108, 59.25];
const POINTS_PER_PIXEL = 0.75;

/** What is special about the boxes of a file's notes: it would be gone. */
export function noteLosses(shapes: string): string[] {
  const notes = (shapes.match(/<v:shape\b[\s\S]*?<\/v:shape>/g) ?? []).filter((shape) =>
    /ObjectType="Note"/.test(shape),
  );
  return [
    ...(notes.some((shape) => isOther(shape, "width", WIDTH) || isOther(shape, "height", HEIGHT))
      ? ["the sizes of notes' boxes"]
      : []),
    ...(notes.some((shape) => /<x:Visible\b/.test(shape)) ? ["notes that always show"] : []),
    ...(/ObjectType="(?!Note")/.test(shapes) ? ["form controls"] : []),
  ];
}

function isOther(shape: string, name: string, usual: number): boolean {
  const [, size, unit] = new RegExp(`[;"'\\s]${name}:([\\d.]+)(pt|px)`).exec(shape) ?? [];
  return size !== undefined && Math.abs(Number(size) * (unit === "px" ? POINTS_PER_PIXEL : 1) - usual) >= 1;
}

/** The boxes of notes, without which Excel shows no note: an old form of drawing, one shape for each. */
export function noteShapes(comments: Comment[], number: number): string {
  const shapes = comments.map(({ row, column }, index) => {
    const place = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(", ");
    return (
      `<v:shape id="_x0000_s${number * 1024 + index + 1}" type="#_x0000_t202" ` +
      `style="position:absolute;width:${WIDTH}pt;height:${HEIGHT}pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
      `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${place}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`
  );
}
