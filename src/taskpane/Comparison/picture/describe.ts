import type { PictureItems } from "../../../core/comparison/picture/pictureItems";
import type { PicturePaneTexts } from "../../../core/texts/picturePane";
import { shownFigure } from "../shownFigure";

/** The picture in words: every name with its figures, for those who do not see it. */
export function describe({ picture, items, format }: PictureItems, texts: PicturePaneTexts): string {
  const shown = (value: number | null) => (value === null ? texts.missing : shownFigure(value, format));
  const words = items.map(({ name, values }) => {
    if (picture.kind === "bars") return texts.figure(name, shown(values[0]!));
    if (picture.kind === "slopes") return texts.moved(name, String(values[0]), String(values[1]));
    const course = values.map((value, place) => texts.inPeriod(picture.labels![place]!, shown(value)));
    return texts.course(name, course.join(texts.next));
  });
  const reference = items.some((item) => item.reference !== null) ? [picture.reference!.name] : [];
  return [...reference, ...words].join(texts.next);
}
