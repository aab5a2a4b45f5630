import type { Catalogue } from "./language";

/** Words around the picture of a sheet in the pane. */
export interface PicturePaneTexts {
  heading: string;
  /** Between the figures of a description. */
  next: string;
  figure: (name: string, figure: string) => string;
  inPeriod: (period: string, figure: string) => string;
  course: (name: string, figures: string) => string;
  moved: (name: string, before: string, now: string) => string;
  missing: string;
  cut: (first: number, last: number, all: number) => string;
  copy: string;
  copying: string;
  copied: string;
  refused: string;
  notDrawn: string;
  save: string;
  fileName: (title: string) => string;
}

const zh: PicturePaneTexts = {
  heading: "图",
  next: "；",
  figure: (name, figure) => `${name} ${figure}`,
  inPeriod: (period, figure) => `${period} ${figure}`,
  course: (name, figures) => `${name}：${figures}`,
  moved: (name, before, now) => `${name}：第 ${before} 位到第 ${now} 位`,
  missing: "缺数",
  cut: (first, last, all) => `画出 ${all} 个中的前 ${first} 个和后 ${last} 个`,
  copy: "复制为图片",
  copying: "正在画图…",
  copied: "已复制，可以粘贴到文档或聊天里。",
  refused: "这里不能把图片放进剪贴板，请保存为文件。",
  notDrawn: "图片没有画成，请再试一次。",
  save: "保存图片",
  fileName: (title) => `${title}.png`,
};

const en: PicturePaneTexts = {
  heading: "Picture",
  next: "; ",
  figure: (name, figure) => `${name} ${figure}`,
  inPeriod: (period, figure) => `${period} ${figure}`,
  course: (name, figures) => `${name}: ${figures}`,
  moved: (name, before, now) => `${name}: from ${before} to ${now}`,
  missing: "missing",
  cut: (first, last, all) => `The first ${first} and the last ${last} of ${all}`,
  copy: "Copy as picture",
  copying: "Drawing …",
  copied: "Copied: paste it into a document or a chat.",
  refused: "The clipboard takes no pictures here; save it as a file.",
  notDrawn: "The picture could not be drawn; try again.",
  save: "Save the picture",
  fileName: (title) => `${title}.png`,
};

export const PICTURE_PANE_TEXTS: Catalogue<PicturePaneTexts> = { "zh-CN": zh, "en-US": en };
