import { remembered } from "../memory/remembered";

/** A town's name as one compares it: full-width forms folded, every space gone ("合　计" is 合计) (I9). */
export const plainTownName = remembered((name) => name.normalize("NFKC").replace(/\s/gu, ""));

/** The number of a heading: 一、街道, (二)镇, 3.乡镇. */
const HEADING = /^\(?[一二三四五六七八九十\d]+[、.)]+/u;

const OWN_LEVEL = /本级$|^[省州市县区](直|[级属]$)/u;
const GROUP = /^(镇|乡|街道|村|社区|镇街|乡镇|镇乡|各镇|各乡镇|各街道|各村)$/u;
/** A whole without some of its parts. */
const EXCEPT = /^全.(不含|不包括|扣除|剔除)/u;

const AGGREGATE = [
  OWN_LEVEL,
  GROUP,
  EXCEPT,
  // 小计镇 and 平均屯镇 are towns.
  /(合计|总计|小计|共计|累计|汇总|总数|总量|总和|平均|均值|均数|中位数|^中位$)(?!.*(镇|乡|街道|村|社区)$)/u,
  /^全(国|省|市|区|县|旗|盟|镇|乡|街道|村)(水平)?([(:].*)?$/u,
  /^(其中|[#Σ∑])/u,
  /^(grand|sub)?-?total\b|^(average|mean|median)\b|^sum$/iu,
];

/**
 * Whether a name says that its row is no town: a total, an average, the level of the parent
 * itself (市本级), a part of another row (R46).
 *
 * @example isAggregateName("全 区") // true
 */
export function isAggregateName(name: string): boolean {
  const plain = withoutNumber(name);
  return AGGREGATE.some((pattern) => pattern.test(plain));
}

/** The plain name without the number of a heading. */
function withoutNumber(name: string): string {
  return plainTownName(name).replace(HEADING, "");
}

/** 市本级, 区直, 市属: the parent's own level. It is no town, but part of the whole. */
export function isOwnLevelName(name: string): boolean {
  return OWN_LEVEL.test(withoutNumber(name));
}

const PARTIAL = /平均|均值|均数|中位|小计|^其中|^#|average|mean|median|subtotal/iu;

/** A name that stands for a whole group (街道, 镇) or for a part or an average, not for all: no total of the table. */
export function isPartialName(name: string): boolean {
  const plain = withoutNumber(name);
  return [OWN_LEVEL, GROUP, EXCEPT, PARTIAL].some((pattern) => pattern.test(plain));
}

/** Functional zones (经开区, 新区 …) stand beside towns and counties alike: their name tells no level. */
const ZONE =
  /(开发区|经开区|高新区|新区|园区|示范区|度假区|风景区|旅游区|集聚区|功能区|保税区|工业区|试验区|矿区|林区|牧区|库区|景区|管委会|产业园|农场|林场)$|^(老|新|主|中心)?城区$|^(临|空)?港区$/u;

export function isZoneName(name: string): boolean {
  return ZONE.test(plainTownName(name));
}

const LEVELS: [level: number, pattern: RegExp][] = [
  [1, /(村|社区|居委会)$/u],
  [2, /(镇|乡|街道|街道办事处|办事处|街办|苏木)$/u],
  [4, /(州|盟|地区|市)$/u],
  [5, /(省|自治区)$/u],
  [3, /(县|区|旗)$/u],
];

/**
 * The rank of a unit in the administrative tree, as far as its name tells: 1 village, 2 town, 3 county or district,
 * 4 city or prefecture (a 市 may also be a county: callers must not rely on 4 against 3), 5 province; `null` if it does not tell.
 *
 * @example unitLevel("拱辰街道") // 2
 */
export function unitLevel(name: string): number | null {
  const plain = plainTownName(name);
  if (isZoneName(name)) return null;
  return LEVELS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
