import { emptyHeaderAndFooter, type HeaderAndFooter, type PageLayout } from "../../model/layout";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { oneOf } from "./RangeFormat";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** Which pages a header and footer is for. */
type Pages = "all" | "first" | "even";

/** Excel.HeaderFooterGroup: headers and footers of all pages, of the first, of the even and odd ones. */
export class HeaderFooterGroupObject extends HostObject {
  static override readonly navigation = ["defaultForAllPages", "firstPage", "evenPages", "oddPages"];
  readonly className = "HeaderFooterGroup";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get state(): string {
    const { ownFirst, ownEven } = this.sheet.pageLayout;
    return STATES[(ownEven ? 2 : 0) + (ownFirst ? 1 : 0)]!;
  }
  set state(value: string) {
    const place = STATES.indexOf(oneOf(STATES, value, "state"));
    this.sheet.pageLayout = { ...this.sheet.pageLayout, ownEven: place >= 2, ownFirst: place % 2 === 1 };
    this.sheet.layoutChanged();
  }
  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.host, this.sheet, "all");
  }
  get firstPage(): HeaderFooterObject {
    return new HeaderFooterObject(this.host, this.sheet, "first");
  }
  get evenPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.host, this.sheet, "even");
  }
  /** A file keeps what is for odd pages and what is for all pages in one place. */
  get oddPages(): HeaderFooterObject {
    return this.defaultForAllPages;
  }
}

/** Excel.HeaderFooter. */
class HeaderFooterObject extends HostObject {
  readonly className = "HeaderFooter";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly pages: Pages,
  ) {
    super(host);
  }

  get leftHeader(): string {
    return this.#own.header.left;
  }
  set leftHeader(text: string) {
    this.#set("header", "left", text);
  }
  get centerHeader(): string {
    return this.#own.header.center;
  }
  set centerHeader(text: string) {
    this.#set("header", "center", text);
  }
  get rightHeader(): string {
    return this.#own.header.right;
  }
  set rightHeader(text: string) {
    this.#set("header", "right", text);
  }
  get leftFooter(): string {
    return this.#own.footer.left;
  }
  set leftFooter(text: string) {
    this.#set("footer", "left", text);
  }
  get centerFooter(): string {
    return this.#own.footer.center;
  }
  set centerFooter(text: string) {
    this.#set("footer", "center", text);
  }
  get rightFooter(): string {
    return this.#own.footer.right;
  }
  set rightFooter(text: string) {
    this.#set("footer", "right", text);
  }

  get #own(): HeaderAndFooter {
    const layout = this.sheet.pageLayout;
    return this.pages === "all" ? layout : (layout[this.pages] ?? emptyHeaderAndFooter());
  }
  #set(part: "header" | "footer", side: keyof PageLayout["header"], text: string): void {
    const layout = this.sheet.pageLayout;
    const changed = { ...this.#own[part], [side]: String(text) };
    const { header, footer } = this.#own;
    const own = this.pages === "all" ? { [part]: changed } : { [this.pages]: { header, footer, [part]: changed } };
    this.sheet.pageLayout = { ...layout, ...own };
    this.sheet.layoutChanged();
  }
}
