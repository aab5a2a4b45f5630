import type { XmlVisitor } from "../xml/XmlScanner";
import { plainText } from "./plainText";

/** Collects the texts that cells name by number. Runs of one text are joined; how it is pronounced (rPh) is left out. */
export class StringsVisitor implements XmlVisitor {
  readonly texts: string[] = [];
  private current = "";
  private gathering = false;
  private pronounced = false;

  open(name: string): void {
    if (name === "si") this.current = "";
    if (name === "rPh") this.pronounced = true;
    if (name === "t") this.gathering = !this.pronounced;
  }

  close(name: string): void {
    if (name === "si") this.texts.push(plainText(this.current));
    if (name === "rPh") this.pronounced = false;
    if (name === "t") this.gathering = false;
  }

  text(text: string): void {
    if (this.gathering) this.current += text;
  }
}
