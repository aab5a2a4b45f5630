import type { FileReading } from "../core/intake/FileReading";
import { answer } from "./answer";
import { readHtml } from "./html/readHtml";
import type { ReadingOptions } from "./ReadingOptions";
import { Refused } from "./Refused";
import { readText } from "./text/readText";

/** Reads what was copied: the tables of a web page, of Excel, WPS or Word; where there is none, the plain text. */
export function readClipboard(
  name: string,
  copied: { html: string; text: string },
  options: ReadingOptions = {},
): Promise<FileReading> {
  return answer(async () => {
    if (/<table[\s>]/i.test(copied.html)) return readHtml(name, copied.html);
    if (copied.text.trim() === "") throw new Refused(copied.html.trim() === "" ? "nothingCopied" : "noTable");
    return readText(name, copied.text, options);
  });
}
