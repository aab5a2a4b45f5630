import type { Catalogue } from "./language";

/** What stands in and beside the pictures of comparison sheets. */
export interface PictureTexts {
  calendar: (share: string) => string;
  completion: (subject: string) => string;
  grew: string;
  fell: string;
  pulledUp: string;
  pulledDown: string;
  pull: (indicator: string) => string;
  slope: (measure: string) => string;
  ends: { highest: string; lowest: string };
}

const zh: PictureTexts = {
  calendar: (share) => `日历进度 ${share}`,
  completion: (subject) => `${subject}完成率`,
  grew: "增长",
  fell: "下降",
  pulledUp: "拉高",
  pulledDown: "拉低",
  pull: (indicator) => `${indicator}：各单位的拉动（百分点）`,
  slope: (measure) => `${measure}位次变化`,
  ends: { highest: "最高", lowest: "最低" },
};

const en: PictureTexts = {
  calendar: (share) => `Calendar ${share}`,
  completion: (subject) => `${subject}: completion`,
  grew: "Growth",
  fell: "Decline",
  pulledUp: "Pulled up",
  pulledDown: "Pulled down",
  pull: (indicator) => `${indicator}: pull of each unit (points)`,
  slope: (measure) => `Movement of ranks: ${measure}`,
  ends: { highest: "Highest", lowest: "Lowest" },
};

export const PICTURE_TEXTS: Catalogue<PictureTexts> = { "zh-CN": zh, "en-US": en };
