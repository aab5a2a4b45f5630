import type { FigureMeasure } from "./Figure";

/** Heads of columns that name what a row is about, folded. What such a column holds decides where a word may mean two things. */
export const ROLE_WORDS = {
  town: /^(?:各?乡镇|各?镇街|镇乡|街镇|地区|区域|各?镇|各?街道|各?镇\(?、?街道?\)?(?:名称?|别)?|乡\(?镇\)?|(?:各)?(?:乡镇|镇|街道)\(?(?:、|\/)?(?:街道|园区|办事处|区|乡|场|街)*\)?|县\(?市?、?区?\)?|县区|区县|县市区|县\(市、区\)|各?地区?|(?:填报|责任|所属|上报|考核|报送)?单位(?:名称)?|板块|行政区划?|区划|市州|园区|村|社区|村(?:\(社区\)|\(?居\)?|名|名称|别|庄)|辖区|属地|(?:乡?镇|街道|地区|区域)名称?|town)$/iu,
  indicator:
    /^(?:考核|主要|经济|统计)?(?:指标|项目)(?:名称|内容)?(?:[\\/].*)?$|^(?:名称|内容|类别|项|科目|indicator)$/iu,
  unit: /^(?:计量|计算)?单位$|^unit$/iu,
  period: /^(?:期间|时期|时间|月份|年份|年度|季度|年月|报告期|所属期|日期|期别|统计时间|period)$/iu,
  measure: /^(?:数据类型|口径|度量|类型|指标类型|measure)$/iu,
  group:
    /^(?:类别|类型|分类|分组|组别|片区|片|所属片区|大类|领域|考核类别|责任部门|牵头(?:部门|单位)|责任科室|分管领导|包保领导|数据来源|来源)$/u,
  number: /^(?:序号|编号|行次|序|(?:行政)?(?:区划|地区|单位|乡镇|组织机构|机构)?代码|行号|项次|no\.?)$/iu,
  remark: /^(?:备注|说明|注|评分标准|原因|主要原因|原因分析|形象进度|存在问题|联系人|填报人|note|remarks?)$/iu,
  status: /^(?:状态|数据状态|status)$/iu,
} as const;

/** What a head says of its figures, and how it says it; the first that fits counts, so the narrow stand before the wide. */
export interface MeasureWord {
  pattern: RegExp;
  measure: FigureMeasure | null;
  /** 累计, 完成: said of any figure, and given up for a word that says more. */
  weak?: true;
  /** 为上年%: an index, of which the growth is 100 less (R9). */
  index?: true;
  /** 下降(%): what stands below is how much it fell, the growth is as much below zero. */
  fall?: true;
  /** Known, but held by no column of the data; it is kept out and told. */
  unheld?: true;
}

const LAST_YEAR = "(?:上一?年|去年|上年度|20\\d{2}年)";
const SAME = "(?:同期|同月|同季)";
const THAN = `(?:同比|[比较](?:${LAST_YEAR}${SAME}?|${SAME})|与(?:${LAST_YEAR})${SAME}?(?:相?比)?)`;
/** 控制指标 is what may not be passed (R27): a target of what one wants low. */
export const CAP_WORDS = /控制(?:指标|目标|计划|任务|线|数|值)/u;
const CAP = CAP_WORDS.source;
const PLAN = `(?:${CAP}|目标任务|目标计划|计划任务|目标|计划|任务|预算|预期)`;

export const MEASURE_WORDS: MeasureWord[] = [
  {
    pattern:
      /^(?:综合|考核|指标|实际|自评)?(?:得分|分值|权重|标准分|扣分|加分|基础分|满分|总分)(?:值|合计|总计|小计)?$/u,
    measure: null,
    unheld: true,
  },
  {
    pattern: /(?:[较比与超快慢欠]于?)*(?:(?:序时|时序|时间|均衡)进度|(?<=[超欠快慢])序时).*$/u,
    measure: null,
    unheld: true,
  },
  {
    pattern:
      /进度(?:差[值距额]?|缺口)$|^(?:[超欠]+|快慢?于?|慢于|超前|滞后|落后)(?:年度|计划|目标)?进度(?:数|额|情况)?$/u,
    measure: null,
    unheld: true,
  },
  // A level at the end of the year before, which is not that of the same months of it.
  {
    pattern: /^(?:[上去]年(?:度)?[末底]|年初|期初)(?:数|值|额|余额|总数|户数|人数|家数)?$/u,
    measure: null,
    unheld: true,
  },
  // 较一季度回落 without its period.
  { pattern: /^[较比](?:提高|回落|加快|放缓|变化|增减|升降|变动|±)*(?:个?百分点)?$/u, measure: null, unheld: true },
  // A level of the month before, which is no figure of this one.
  { pattern: /^截?至?上[月季期](?:份|末|底)?(?:累计|当月|完成|实际)*(?:数|值|额|量)?$/u, measure: null, unheld: true },
  {
    pattern: /(?:位次|排名|名次)(?:变化|升降|变动|增减).*$|较?上[年月期]?.*(?:位次|排名|名次)/u,
    measure: null,
    unheld: true,
  },
  {
    pattern:
      /(?:高于|低于|快于|慢于|[较比与]全[市区县省国].*|与全[市区县省国].*(?:相比|差)).*$|(?:增速|增幅)(?:回落|加快|提高|变化).*$/u,
    measure: null,
    unheld: true,
  },
  {
    pattern:
      /(?:[比较]|与)(?:上[月季期]|\d{1,2}月|前\d月|1—\d月)(?:份|底|末)?(?:相比|比)?.*(?:百分点|增减|变化|回落|加快).*$/u,
    measure: null,
    unheld: true,
  },
  {
    pattern:
      /(?:[比较]|与)(?:(?:本|今|上|去)?年(?:初|末|底)|上年度末|上月[末底]|月初)(?:数|余额)?(?:相比|比)?(?:净?增|新增|减|变化|±|[升上]升|下降).*$/u,
    measure: null,
    unheld: true,
  },
  { pattern: /贡献率|拉动(?:率|点|作用)?|两年平均(?:增长|增速)?.*$|年均(?:增长|增速)$/u, measure: null, unheld: true },
  {
    pattern: /尚需完成.*|剩余(?:目标|任务).*|(?:差|缺)(?:额|口|距).*$|(?:超|欠)(?:额|收)?$/u,
    measure: null,
    unheld: true,
  },
  {
    pattern: new RegExp(`为${LAST_YEAR}${SAME}?的?%?$|[(]?(?:${LAST_YEAR}${SAME}?|上期)=100[)]?|发展速度`, "u"),
    measure: "growth",
    index: true,
  },
  {
    pattern:
      /(?:在?(?:全[市区县省国镇]|[市省区县镇]内|本[市区县])(?:乡镇|镇街)?)?(?:中|的)?(?:位次|排名|名次|位序|排位|序位|排序)(?:情况)?|第几位/u,
    measure: "rank",
  },
  {
    pattern: new RegExp(
      `(?:累计)?(?:完成|占|达到?|为)(?:年度|全年|年初|当年|本年|年)?[^,、]{0,3}?${PLAN}(?:数|值|额|总量)?的?(?:完成)?(?:比例|比重|占比|百分比|百分率|进度|程度|率|%)+`,
      "u",
    ),
    measure: "completion",
  },
  {
    pattern: new RegExp(
      `(?:年度|全年|年初|当年|本年|年)?(?:${PLAN})?(?:数|值)?(?:的)?(?:完成|实现)(?:率|比例|百分比|百分率|进度|程度|度)(?:情况)?`,
      "u",
    ),
    measure: "completion",
  },
  {
    pattern: new RegExp(`(?:占|完成|为)(?:年度|全年|年初|当年|年|考核|确保)?${PLAN}(?:数|值|额)?$`, "u"),
    measure: "completion",
  },
  { pattern: new RegExp(`^(?:年度|全年)?${PLAN}?进度$`, "u"), measure: "completion" },
  {
    pattern: new RegExp(
      `^(?:累计)?${THAN}?(?:(?:下降|降低|减少|减低|削减|压减|回落)(?:率|幅度?|比例|程度)?|降幅|减幅)(?:个?百分点|%)?$`,
      "u",
    ),
    measure: null,
    fall: true,
  },
  {
    pattern: /(?:环比|[比较]上[月季期])(?:增长|增速|增幅|增减|升降|±)?(?:率|幅度|速度)?(?:情况)?[±%]*/u,
    measure: "growthOnPrevious",
  },
  {
    pattern: new RegExp(
      `${THAN}?(?:增减|增加|变化|提高|升降|变动|提升|上升|下降|增长)?±?(?:个)?百分点|${THAN}(?:提高|变化|变动)(?:百?分?点)?$`,
      "u",
    ),
    measure: "points",
  },
  {
    pattern: new RegExp(
      `(?:累计)?${THAN}?(?:净增|增减|增加|增长|新增)(?:绝对)?(?:额|量|数)|${THAN}?增量|${THAN}?增收额?$|^净增(?:长|加)?$`,
      "u",
    ),
    measure: "increment",
  },
  {
    pattern: new RegExp(
      `(?:累计)?${THAN}?(?:可比价?|现价|名义|实际)?(?:增长率?|增速|增幅|涨幅|涨跌幅|升降幅度|增减幅度|增减幅|增减率|增长速度|增长幅度)(?:情况)?[±%]*|${THAN}[±%]*$|^[±%]+$|^比增$|^[Yy][Oo][Yy](?:growth)?[±%]*$`,
      "u",
    ),
    measure: "growth",
  },
  { pattern: new RegExp(`${THAN}?(?:增减|升降|增\\+?、?减—?)[±%]*`, "u"), measure: null },
  {
    pattern: new RegExp(
      `(?:${LAST_YEAR}${SAME}|同期)(?:完成|累计|实际|实绩|基数)*(?:数|值|额|量)?(?:基数)?|基期(?:数|值)?$|^${LAST_YEAR}(?:完成|累计|实际)*(?:数|值|额|量)?$|上年累计`,
      "u",
    ),
    measure: "previous",
  },
  {
    pattern: new RegExp(
      `占(?:比|全[市区县省镇]|总量|GDP|合计|总数).*$|比重|份额|所占比例|^占.*(?:比重|比例|%)$|^构成`,
      "u",
    ),
    measure: "share",
  },
  {
    pattern: new RegExp(
      `(?:考核|确保)?(?:${CAP}|目标任务|目标计划|计划任务|计划目标|预期目标|目标(?!完成)|计划(?!生育|单列)|任务|预算数|(?<=年初|年度|全年|调整)预算)(?:任务|数|值|量|额)*`,
      "u",
    ),
    measure: "target",
  },
];

/** Said of an annual target, beside which its own name stands: 年度投资计划. */
export const TARGET_YEAR = /^(?:年度|全年|年初|当年|本年|年)(?!均|末|底|末)/u;

/** Words at the beginning or the end of a name that say only that this is the level itself. */
export const VALUE_WORDS = {
  start: /^(?:本期|本年|当年|今年|本季)?(?:累计|实际|已)?(?:完成|实现|达到)(?=.)/u,
  end: /(?:本期|本年|当年|累计|实际)*(?:完成|实现)?(?:情况|数额|数量|数值|数|值|额)$|(?:实际|累计)?(?:完成|实现)$|(?:绝对|累计)(?:数|额|值|量)$/u,
  whole:
    /^(?:本期|本年|当年|本季|累计|实际|报告期|公布|止|已)*(?:完成|实现|发生|执行|入库)?(?:总?量|数量|总额|数额|金额|情况|数值|数据|数字|结果|数|值|额|实绩|实绩数|(?:初步)?核算数|快报数|预计(?:数|值|额)?|绝对数|绝对额|绝对值|绝对量|投资额|指标值|水平|现状|实际|本期|本年|当年|今年|本年度|年|值\d?)?(?:完成)?$/u,
};

/** A head that says how sure its figures are (R41): 2024年预计, 快报数. */
export const STATUS_WORDS = /预计|快报|初步核算|初步(?=数)/u;

/** Words before a name that say for whom it is, not what. */
export const SCOPE_WORDS =
  /^(?:全[市区县镇乡省国]|各(?:乡镇|镇街|镇\(?街道?\)?|镇乡|街道|县区|区县|县\(市、区\)|镇|乡|村|地区?|单位)|本[市区县镇]|分(?:乡镇|镇街|镇|地区|区域|产业|行业|领域|部门|类型))+/u;

/** Names of sections rather than of indicators: 一、工业经济, 主要指标. */
export const SECTION_WORDS = /(?:经济|情况|指标|类|方面|领域|部分|业务|工作|完成|发展|板块)$/u;

/** Names that are rates by themselves: a column of them in percent holds levels. */
export const RATE_NAMES = /(?:率|比重|占比|比例|指数|系数|程度|覆盖|化率|水平|度|亏损面)$/u;

/** How a note, a signature or a source begins. */
export const NOTE_WORDS =
  /^[【[(]?(?:附?注|说明|备注|资料来源|数据来源|来源|指标解释|口径|填报人|填表人|制表|审核|复核|单位负责人|统计负责人|负责人|报出日期|联系电话|打印日期|注意|\*|注\d)/u;

/** Units of which there are only whole ones. */
export const COUNTED = ["个", "家", "户", "人", "件", "起", "名", "座", "台", "辆", "头", "只"];

/** What a title may say of all figures below; 计划完成情况 says no more than that a plan is among them. */
export const SHEET_MEASURES: (FigureMeasure | null)[] = ["growth", "completion", "rank", "share"];

/** Measures that are rates. */
export const RATES: FigureMeasure[] = [
  "growth",
  "targetGrowth",
  "completion",
  "phaseCompletion",
  "share",
  "growthOnPrevious",
];
