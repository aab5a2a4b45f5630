import type { Comment } from "../../model/extras";
import type { Sheet } from "../../model/Sheet";
import { splitSheet } from "../../model/address";
import { ALL, EVENT } from "../eventNumbers";
import { HostCollection } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../HostError";
import * as block from "./block";
import { checkAllowed } from "./locks";
import { parseOn } from "./places";
import { RangeObject } from "./Range";
import { SheetPart } from "./SheetPart";

type Reply = Comment["replies"][number];

/** Excel.CommentCollection: the comments of a sheet, or of the workbook. Notes are no part of it. */
export class CommentCollectionObject extends HostCollection<CommentObject> {
  readonly className = "CommentCollection";

  constructor(
    host: HostContext,
    private readonly sheet?: Sheet,
  ) {
    super(host);
  }

  all(): CommentObject[] {
    const sheets = this.sheet ? [this.sheet] : this.host.workbook.sheets;
    return sheets.flatMap((sheet) =>
      sheet.comments
        .filter((comment) => comment.kind === "comment")
        .map((comment) => new CommentObject(this.host, sheet, comment)),
    );
  }
  protected find(key: unknown): CommentObject | undefined {
    return this.all().find((comment) => comment.id === key);
  }

  add(place: unknown, content: unknown, contentType?: string | null): CommentObject {
    const { sheet, row, column } = this.#cell(place);
    checkAllowed(sheet, "allowEditObjects");
    if (sheet.comments.some((one) => one.row === row && one.column === column)) {
      throw new HostError("InvalidOperation", "The cell has a comment or a note already.");
    }
    const comment: Comment = {
      id: this.host.workbook.newId(),
      kind: "comment",
      row,
      column,
      ...authored(content, contentType),
      resolved: false,
      replies: [],
    };
    sheet.comments.push(comment);
    sheet.layoutChanged();
    return new CommentObject(this.host, sheet, comment);
  }
  getItemByCell(place: unknown): CommentObject {
    const { sheet, row, column } = this.#cell(place);
    const found = this.all().find((comment) => comment.isAt(sheet, row, column));
    if (!found) throw itemNotFound("The cell has no comment.");
    return found;
  }
  getItemByReplyId(id: string): CommentObject {
    const found = this.all().find((comment) => comment.replies.getItemOrNullObject(id));
    if (!found) throw itemNotFound(`There is no reply ${id}.`);
    return found;
  }

  _RegisterAddedEvent(): void {
    this.host.events.register(EVENT.commentAdded, this.sheet?.id ?? ALL);
  }
  _UnregisterAddedEvent(): void {
    this.host.events.unregister(EVENT.commentAdded, this.sheet?.id ?? ALL);
  }
  _RegisterDeletedEvent(): void {
    this.host.events.register(EVENT.commentDeleted, this.sheet?.id ?? ALL);
  }
  _UnregisterDeletedEvent(): void {
    this.host.events.unregister(EVENT.commentDeleted, this.sheet?.id ?? ALL);
  }
  _RegisterChangedEvent(): void {
    this.host.events.register(EVENT.commentChanged, this.sheet?.id ?? ALL);
  }
  _UnregisterChangedEvent(): void {
    this.host.events.unregister(EVENT.commentChanged, this.sheet?.id ?? ALL);
  }

  #cell(place: unknown): { sheet: Sheet; row: number; column: number } {
    const { sheet, rect } = place instanceof RangeObject ? place : this.#parsed(place);
    if (block.cellsOf(rect) > 1) throw invalidArgument("A comment belongs to one cell.");
    return { sheet, row: rect.top, column: rect.left };
  }
  #parsed(place: unknown) {
    if (typeof place !== "string") throw invalidArgument("A comment is named by a cell.");
    const { sheet: name } = splitSheet(place);
    const sheet = name === undefined ? this.sheet : this.host.workbook.sheet(name);
    if (!sheet) throw invalidArgument(`The address must name its worksheet: ${place}.`);
    return parseOn(this.host.workbook, sheet, place);
  }
}

/** Excel.Comment. */
class CommentObject extends SheetPart<Comment> {
  static override readonly navigation = ["replies"];
  readonly className = "Comment";
  /** Whether the comment is on this cell. */
  readonly isAt = (sheet: Sheet, row: number, column: number): boolean =>
    this.sheet === sheet && this.model.row === row && this.model.column === column;

  override identity(): Record<string, unknown> {
    return { Id: this.model.id };
  }

  get id(): string {
    return this.model.id;
  }
  get content(): string {
    return this.model.text;
  }
  set content(value: string) {
    this.model.text = checkedText(value);
    this.sheet.layoutChanged();
  }
  get authorName(): string {
    return this.model.author;
  }
  get authorEmail(): string {
    return "";
  }
  get creationDate(): string | null {
    return this.model.created ?? null;
  }
  get contentType(): string {
    return "Plain";
  }
  get resolved(): boolean {
    return this.model.resolved ?? false;
  }
  set resolved(value: boolean) {
    this.model.resolved = Boolean(value);
    this.sheet.layoutChanged();
  }
  get replies(): CommentReplyCollectionObject {
    return new CommentReplyCollectionObject(this.host, this.sheet, this.model);
  }

  getLocation(): RangeObject {
    return location(this.host, this.sheet, this.model);
  }
  /** Takes the comment away with its replies. */
  delete(): void {
    this.sheet.comments = this.sheet.comments.filter((other) => other !== this.model);
    this.sheet.layoutChanged();
  }
}

/** Excel.CommentReplyCollection. */
class CommentReplyCollectionObject extends HostCollection<CommentReplyObject> {
  readonly className = "CommentReplyCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly comment: Comment,
  ) {
    super(host);
  }

  all(): CommentReplyObject[] {
    return this.comment.replies.map((reply) => new CommentReplyObject(this.host, this.sheet, reply, this.comment));
  }
  protected find(key: unknown): CommentReplyObject | undefined {
    return this.all().find((reply) => reply.id === key);
  }

  add(content: unknown, contentType?: string | null): CommentReplyObject {
    const reply: Reply = { id: this.host.workbook.newId(), ...authored(content, contentType) };
    this.comment.replies.push(reply);
    this.sheet.layoutChanged();
    return new CommentReplyObject(this.host, this.sheet, reply, this.comment);
  }
}

/** Excel.CommentReply. */
class CommentReplyObject extends SheetPart<Reply> {
  readonly className = "CommentReply";
  readonly #comment: Comment;

  constructor(host: HostContext, sheet: Sheet, reply: Reply, comment: Comment) {
    super(host, sheet, reply);
    this.#comment = comment;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.model.id };
  }

  get id(): string {
    return this.model.id;
  }
  get content(): string {
    return this.model.text;
  }
  set content(value: string) {
    this.model.text = checkedText(value);
    this.sheet.layoutChanged();
  }
  get authorName(): string {
    return this.model.author;
  }
  get authorEmail(): string {
    return "";
  }
  get creationDate(): string | null {
    return this.model.created ?? null;
  }
  get contentType(): string {
    return "Plain";
  }
  /** A reply is resolved with its comment. */
  get resolved(): boolean {
    return this.#comment.resolved ?? false;
  }

  getLocation(): RangeObject {
    return location(this.host, this.sheet, this.#comment);
  }
  getParentComment(): CommentObject {
    return new CommentObject(this.host, this.sheet, this.#comment);
  }
  delete(): void {
    this.#comment.replies = this.#comment.replies.filter((other) => other !== this.model);
    this.sheet.layoutChanged();
  }
}

function authored(content: unknown, contentType?: string | null): { author: string; text: string; created: string } {
  if (contentType === "Mention" || (typeof content === "object" && content !== null)) {
    throw notImplemented("comments with mentions");
  }
  return { author: "workbench", text: checkedText(content), created: new Date().toISOString() };
}

function checkedText(content: unknown): string {
  if (typeof content !== "string" || content === "") throw invalidArgument("A comment must have a text.");
  return content;
}

function location(host: HostContext, sheet: Sheet, { row, column }: Comment): RangeObject {
  return new RangeObject(host, sheet, { top: row, bottom: row, left: column, right: column });
}
