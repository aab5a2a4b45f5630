import type { Bound, GapKind } from "../intake/CellReading";
import type { GrowthStatus } from "../statistics/growth/growthStatus";

/**
 * What people write in a cell in place of a figure, and what it means for most books (R42). The same mark means another
 * thing in another book, so the person is asked.
 */
export const CELL_GAPS: Record<GapKind, readonly string[]> = {
  unknown: [
    ..."? ?? n/a na null 缺 缺报 未报 未上报 未反馈 待反馈 待定 待核实 待核 待补 未统计 未公布 尚未公布 未提供 未出".split(
      " ",
    ),
    ..."暂无 暂无数据 暂缺 暂未公布 无数据 数据缺失 缺失 缺数 不详 未知".split(" "),
  ],
  none: "- -- --- — —— — - ― ―― – –– − −− ─ ── / // \\ 无 无该项 无此项 无此指标 无该指标 不含 不涉及 不适用".split(
    " ",
  ),
  notSet: "未设 未设置 未设目标 未设置目标 未下达 未下达目标 无目标 无任务 无任务数 不考核".split(" "),
  belowUnit: "... ...... … ……".split(" "),
  incomparable: "不可比 无可比性 不具可比性 不具备可比性 口径不同 口径不一致 口径不一致不可比".split(" "),
};

/** Letters and signs that stand for digits a publisher left out: XX, x.x, ×××, ** (I18, D13). */
export const LEFT_OUT_DIGITS = /^[x×✕╳*]+(?:\.[x×✕╳*]+)?$/u;

/** Words in place of a growth (R3), after 同比. */
export const GROWTH_STATUSES: Record<Exclude<GrowthStatus, "lossEqual">, readonly string[]> = {
  turnedToProfit: "扭亏 扭亏为盈 由亏转盈 由亏变盈 转亏为盈".split(" "),
  turnedToLoss: "由盈转亏 由盈变亏 转盈为亏 转亏".split(" "),
  lossGrew: "增亏 亏损增加 亏损扩大".split(" "),
  lossShrank: "减亏 亏损减少 亏损收窄".split(" "),
  lossEnded: "扭亏(持平)".split(" "),
  baseZero:
    "基期为零 基期为0 基数为零 基数为0 同期为零 同期为0 上年同期为零 上年同期为0 去年同期为零 去年同期为0".split(" "),
};

/** Words for no change at all. */
export const UNCHANGED =
  /^(?:(?:[与和同比较]?(?:上年|去年)(?:同期)?|同比)?(基本)?(?:持平|无变化|没有变化)|(?:同比)?零增长)$/u;

/** What may stand before a figure. Each kind stands there once. 收窄 and 扩大 are none: a fall that narrows is a rise. */
export const BEFORE_FIGURE = {
  status:
    /^(?:预计(?:可?达到?|完成|实现)?|预测|快报数?|初步(?:核算|测算|统计)数?|修订数?|最终核实数?|完成|实现|可比|现价)/u,
  filler: /^(?:累计|共计?|达到?|为|了)/u,
  compared: /^(?:[与比较](?:上年|去年)(?:同期)?(?:相比)?|同比|比(?=[增升降减下上提负]))/u,
  rise: /^(?:增长|增加|上升|提高|提升|上涨|加快|增速|增幅|增|升|涨|[↑↗⬆▲])/u,
  fall: /^(?:负增长|下降|减少|降低|下滑|回落|下跌|放缓|降幅|减|降|跌|[↓↘⬇▼])/u,
  level: /^(?:增长到|增加到|(?:[是为])?(?:上年|去年)(?:同期)?的)/u,
  atLeast: /^(?:超过|超|突破|逾|不低于|不少于|大于|高于|多于|至少|≥|>=|>)/u,
  atMost: /^(?:不超过|不高于|不多于|低于|小于|少于|不到|不足|至多|控制在|≤|<=|<)/u,
  about: /^(?:大约|约|接近|将近|近|[~∼≈])/u,
  hundredth: /^百分之/u,
  currency: /^¥/u,
} as const;

/** What may stand behind a figure and its unit. */
export const BEHIND_FIGURE: [words: RegExp, meaning: Bound | "rise" | "fall"][] = [
  [/^(?:及?以上|之上)/u, "atLeast"],
  [/^(?:及?以内|及?以下|之内)/u, "atMost"],
  [/^(?:左右|上下)/u, "about"],
  [/^[↑↗⬆▲]/u, "rise"],
  [/^[↓↘⬇▼]/u, "fall"],
];

/** 余 and 多 between a figure and its unit: 300余万元. */
export const AND_MORE = /^[余多]/u;

/** Sizes that stand for a unit whose noun the head tells: 39.6亿. */
export const BARE_SIZES: readonly string[] = ["百", "千", "万", "十万", "百万", "千万", "亿"];

export const PERCENTAGE_POINTS: readonly string[] = ["个百分点", "百分点", "个点", "pp"];
export const TIMES = "倍";
/** 翻番 is ×2, 翻两番 is ×4 (R5). */
export const DOUBLINGS = /^翻(.*?)番$/u;

/** 第3位, 并列第3, 首位. */
export const RANK_WORDS = /^(?:并列)?(?:第|排名第?|位列第?|并列)(.+?)(?:位|名)?$/u;
export const FIRST_RANK: readonly string[] = ["首位", "榜首"];

/** Remarks in brackets that are a status of the figure. */
export const STATUS_IN_BRACKETS = /^(?:预计|预测|快报|初步|初步核算|初步测算|初步统计|修订|最终核实|完成)数?$/u;
export const NOTE_IN_BRACKETS = /^注\d*$/u;
