import type { GrowthStatus } from "../statistics/growth/growthStatus";

/** Why there is no figure (R42): what the mark means is the book's own convention, so the person can change it. */
export type GapKind =
  /** 不详: blank, 暂无, 未反馈, XX. */
  | "unknown"
  /** 无该项: —. */
  | "none"
  /** 未设: no target was set. */
  | "notSet"
  /** 不足单位: …, smaller than the unit but not zero. */
  | "belowUnit"
  /** 不可比: another scope. */
  | "incomparable";

/** A printed figure that is a bound or a guess rather than a figure (I19, D7). */
export type Bound = "atLeast" | "atMost" | "about";

/** What a cell of figures says. Numbers are as printed: 12.5 for "12.5%", which `percent` tells. */
export type CellReading =
  | NumberReading
  /** 3560-3570: a range, as targets are given (R25). */
  | { kind: "range"; low: number; high: number; percent: boolean; unit: string | null }
  /** 21.5∶36.1∶42.4 (I14). */
  | { kind: "ratio"; parts: number[] }
  /** 第3位, 3/12, (3): a rank without its figure; among how many, where the cell says so (I16). */
  | { kind: "rank"; place: number; of: number | null }
  /** A word in place of a growth: 扭亏, 增亏, 基期为零 (R3). */
  | { kind: "status"; status: GrowthStatus }
  | { kind: "gap"; gap: GapKind; mark: string }
  /** A date that Excel made of something else: "1-5", "8-6" (I15); what was typed is restored as far as its format tells. */
  | { kind: "date"; serial: number; typed: string | null }
  /** #REF!, #N/A. */
  | { kind: "error"; code: string }
  | { kind: "text"; text: string };

export interface NumberReading {
  kind: "number";
  value: number;
  /** Printed with a percent sign or in a percent format. */
  percent: boolean;
  /** Printed as 百分点: a difference of rates (R6). */
  points: boolean;
  /** Printed in words or marks of growth (增长, 下降, ▲, ↓): the sign is in `value`. */
  growth: boolean;
  /** Times, as in 增长1.79倍 (R5): `value` is then the growth in percent. */
  multiple: boolean;
  /** A unit beside the figure: 39.6亿元. */
  unit: string | null;
  bound: Bound | null;
  /** 预计, 快报, 初步 …: as written. */
  status: string;
  /** A rank in brackets beside the figure: 12.5(3) (I16). */
  rank: number | null;
  /**
   * Decimals as printed, which rounding checks rest on (R34); more where the cell holds more than it shows. Below 0 where
   * the last digit stands for tens or hundreds: 增长1.8倍 is 180 with -1.
   */
  decimals: number;
}
