import { MAX_COLUMNS, intersect, rectAddress, type Rect } from "../model/address";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { ALL, EVENT } from "./eventNumbers";

/** One event, and whom it is for. */
export interface Told {
  type: number;
  targets: string[];
  content: Record<string, unknown>;
}

interface SheetPicture {
  name: string;
  visibility: string;
  isProtected: boolean;
  hiddenRows: Set<number>;
}
interface CommentPicture {
  sheet: string;
  text: string;
  resolved: boolean;
  replies: Map<string, string>;
}

/** What events are told of besides cells: how the workbook stood when it was looked at last. */
export interface Picture {
  sheets: Map<string, SheetPicture>;
  tables: Map<string, { name: string; sheet: string }>;
  comments: Map<string, CommentPicture>;
}

export function pictureOf(workbook: Workbook): Picture {
  const sheets = workbook.sheets.map(({ id, name, visibility, protection, hiddenRows }): [string, SheetPicture] => [
    id,
    { name, visibility, isProtected: protection !== undefined, hiddenRows: new Set(hiddenRows) },
  ]);
  const comments = workbook.sheets.flatMap((sheet) =>
    sheet.comments
      .filter(({ kind }) => kind === "comment")
      .map(({ id, text, resolved, replies }): [string, CommentPicture] => [
        id,
        {
          sheet: sheet.id,
          text,
          resolved: resolved ?? false,
          replies: new Map(replies.map((reply) => [reply.id, reply.text])),
        },
      ]),
  );
  return {
    sheets: new Map(sheets),
    tables: new Map(workbook.tables.map(({ id, name, sheet }) => [id, { name, sheet: sheet.id }])),
    comments: new Map(comments),
  };
}

/** What has happened between two looks. */
export function differences(before: Picture, after: Picture): Told[] {
  return [...sheetEvents(before, after), ...tableEvents(before, after), ...commentEvents(before, after)];
}

function sheetEvents(before: Picture, after: Picture): Told[] {
  return [...after.sheets].flatMap(([id, now]): Told[] => {
    const then = before.sheets.get(id);
    if (!then) return [];
    const tell = (type: number, content: object) => ({
      type,
      targets: [id, ALL],
      content: { ...content, source: "Local", worksheetId: id },
    });
    const told: Told[] = [];
    if (then.name !== now.name) told.push(tell(EVENT.nameChanged, { nameBefore: then.name, nameAfter: now.name }));
    if (then.visibility !== now.visibility) {
      const content = { visibilityBefore: then.visibility, visibilityAfter: now.visibility };
      told.push(tell(EVENT.visibilityChanged, content));
    }
    if (then.isProtected !== now.isProtected) {
      told.push(tell(EVENT.protectionChanged, { isProtected: now.isProtected }));
    }
    const hidden = [...now.hiddenRows].filter((row) => !then.hiddenRows.has(row));
    const shown = [...then.hiddenRows].filter((row) => !now.hiddenRows.has(row));
    for (const rows of runs(hidden)) told.push(tell(EVENT.rowHiddenChanged, { address: rows, changeType: "Hidden" }));
    for (const rows of runs(shown)) told.push(tell(EVENT.rowHiddenChanged, { address: rows, changeType: "Unhidden" }));
    return told;
  });
}

/** 3:4 for each stretch of rows. */
function runs(rows: number[]): string[] {
  const sorted = [...rows].sort((a, b) => a - b);
  const starts = sorted.filter((row) => !rows.includes(row - 1));
  return starts.map((top) => {
    let bottom = top;
    while (rows.includes(bottom + 1)) bottom++;
    return rectAddress({ top, bottom, left: 0, right: MAX_COLUMNS - 1 });
  });
}

function tableEvents(before: Picture, after: Picture): Told[] {
  const added = [...after.tables].filter(([id]) => !before.tables.has(id));
  const deleted = [...before.tables].filter(([id]) => !after.tables.has(id));
  const content = (id: string, sheet: string) => ({ source: "Local", tableId: id, worksheetId: sheet });
  return [
    ...added.map(([id, { sheet }]) => ({ type: EVENT.tableAdded, targets: [sheet, ALL], content: content(id, sheet) })),
    ...deleted.map(([id, { sheet, name }]) => ({
      type: EVENT.tableDeleted,
      targets: [sheet, ALL],
      content: { ...content(id, sheet), tableName: name },
    })),
  ];
}

function commentEvents(before: Picture, after: Picture): Told[] {
  const tell = (type: number, id: string, comment: CommentPicture, changeType?: string): Told => ({
    type,
    targets: [comment.sheet, ALL],
    content: {
      commentDetails: [{ commentId: id, replyIds: [...comment.replies.keys()] }],
      source: "Local",
      worksheetId: comment.sheet,
      ...(changeType && { changeType }),
    },
  });
  const told: Told[] = [];
  for (const [id, comment] of before.comments) {
    if (!after.comments.has(id)) told.push(tell(EVENT.commentDeleted, id, comment));
  }
  for (const [id, now] of after.comments) {
    const then = before.comments.get(id);
    if (!then) told.push(tell(EVENT.commentAdded, id, now));
    else for (const change of changesOf(then, now)) told.push(tell(EVENT.commentChanged, id, now, change));
  }
  return told;
}

function changesOf(then: CommentPicture, now: CommentPicture): string[] {
  const changes: string[] = [];
  if (then.text !== now.text) changes.push("CommentEdited");
  if (then.resolved !== now.resolved) changes.push(now.resolved ? "CommentResolved" : "CommentReopened");
  for (const [id, text] of now.replies) {
    if (!then.replies.has(id)) changes.push("ReplyAdded");
    else if (then.replies.get(id) !== text) changes.push("ReplyEdited");
  }
  for (const id of then.replies.keys()) if (!now.replies.has(id)) changes.push("ReplyDeleted");
  return changes;
}

/** The selection as the tables hear of it that it lies in, or has left. */
export function tableSelections(workbook: Workbook, sheet: Sheet, selected: Rect, before: Set<string>): Told[] {
  return workbook.tables.flatMap((table): Told[] => {
    const part = table.sheet === sheet ? intersect(table.rect, selected) : undefined;
    if (!part && !before.has(table.id)) return [];
    if (part) before.add(table.id);
    else before.delete(table.id);
    const content = { address: part ? rectAddress(part) : "", tableId: table.id, worksheetId: table.sheet.id };
    return [{ type: EVENT.tableSelectionChanged, targets: [table.id], content }];
  });
}
