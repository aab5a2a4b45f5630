import type { PageLayout } from "../../model/layout";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";

/** Excel.HeaderFooterGroup: one header and footer for all pages. */
export class HeaderFooterGroupObject extends HostObject {
  static override readonly navigation = ["defaultForAllPages"];
  readonly className = "HeaderFooterGroup";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get state(): string {
    return "Default";
  }
  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.host, this.sheet);
  }
}

/** Excel.HeaderFooter. */
class HeaderFooterObject extends HostObject {
  readonly className = "HeaderFooter";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get leftHeader(): string {
    return this.sheet.pageLayout.header.left;
  }
  set leftHeader(text: string) {
    this.#set("header", "left", text);
  }
  get centerHeader(): string {
    return this.sheet.pageLayout.header.center;
  }
  set centerHeader(text: string) {
    this.#set("header", "center", text);
  }
  get rightHeader(): string {
    return this.sheet.pageLayout.header.right;
  }
  set rightHeader(text: string) {
    this.#set("header", "right", text);
  }
  get leftFooter(): string {
    return this.sheet.pageLayout.footer.left;
  }
  set leftFooter(text: string) {
    this.#set("footer", "left", text);
  }
  get centerFooter(): string {
    return this.sheet.pageLayout.footer.center;
  }
  set centerFooter(text: string) {
    this.#set("footer", "center", text);
  }
  get rightFooter(): string {
    return this.sheet.pageLayout.footer.right;
  }
  set rightFooter(text: string) {
    this.#set("footer", "right", text);
  }

  #set(part: "header" | "footer", side: keyof PageLayout["header"], text: string): void {
    const layout = this.sheet.pageLayout;
    this.sheet.pageLayout = { ...layout, [part]: { ...layout[part], [side]: String(text) } };
    this.sheet.layoutChanged();
  }
}
