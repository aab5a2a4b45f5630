import type { Figure } from "../Figure";

/** A figure as a person would write it into a note: 12.5%, -3.9, 3560-3570. */
export function writtenFigure({ reading }: Pick<Figure, "reading">): string {
  switch (reading.kind) {
    case "number":
      return `${reading.value}${reading.percent ? "%" : ""}${reading.unit ?? ""}`;
    case "range":
      return `${reading.low}—${reading.high}${reading.percent ? "%" : ""}${reading.unit ?? ""}`;
    case "ratio":
      return reading.parts.join("∶");
    case "rank":
      return reading.of === null ? String(reading.place) : `${reading.place}/${reading.of}`;
    case "status":
      return reading.status;
    case "gap":
      return reading.mark.trim();
    case "date":
      return reading.typed ?? String(reading.serial);
    case "error":
      return reading.code;
    case "text":
      return reading.text.trim();
  }
}
