import {
  isAggregateName,
  isOwnLevelName,
  isPartialName,
  plainTownName,
  unitLevel,
} from "../../../src/core/town/townName";

test.each([
  { rule: "I9 ideographic space", name: "合　计", expected: "合计" },
  { rule: "I9 no-break space", name: "\u00a0东 镇\u00a0", expected: "东镇" },
  { rule: "I9 full-width brackets", name: "东镇（含园区）", expected: "东镇(含园区)" },
  { rule: "镇 and 街道 stay apart", name: "新市街道", expected: "新市街道" },
])("$rule", ({ name, expected }) => expect(plainTownName(name)).toBe(expected));

test.each([
  ...["合计", "总计", "小计", "全市", "全区", "全县", "全镇", "平均", "其中：规上", "市本级"].map((name) => ({
    rule: "R46",
    name,
    expected: true,
  })),
  ...["合 计", "总　计", "全 区", "市 本 级", "＃出口"].map((name) => ({
    rule: "R46 I9 with spaces",
    name,
    expected: true,
  })),
  ...["全市合计", "各镇平均", "平均值", "全国平均水平", "全区总量", "全区（含园区）", "区本级", "全街道"].map(
    (name) => ({ rule: "R46 composed", name, expected: true }),
  ),
  ...["一、街道", "（一）镇", "二、乡镇", "㈠镇", "十二、村", "3．社区", "1、合计", "(1)全区", "三、市直"].map(
    (name) => ({
      rule: "R46 a numbered heading",
      name,
      expected: true,
    }),
  ),
  ...["市级", "区级", "县级", "省级", "市属", "区属", "县属", "省属", "市直单位"].map((name) => ({
    rule: "R46 own level",
    name,
    expected: true,
  })),
  ...["全区不含开发区", "全市不包括市本级", "全县扣除园区", "全区剔除一次性因素", "全市平均水平"].map((name) => ({
    rule: "R46 a whole without a part",
    name,
    expected: true,
  })),
  ...["总量", "Σ各镇", "∑", "累计", "1—4月累计", "均数", "村均数", "中位数", "各镇中位数", "中位", "Median"].map(
    (name) => ({
      rule: "R46 another figure of all",
      name,
      expected: true,
    }),
  ),
  ...["Total", "Grand total", "Subtotal", "Sub-total", "Average", "Mean", "SUM"].map((name) => ({
    rule: "R46 English",
    name,
    expected: true,
  })),
  ...[
    "全州镇",
    "全椒镇",
    "全椒县",
    "全州县",
    "全福街道",
    "平阳镇",
    "合浦县",
    "总兵营镇",
    "计家墩村",
    "本级镇",
    ...["县级市", "市级机关幼儿园社区", "区属农场", "市属园区", "省级开发区", "级索镇", "市桥街道", "区庄"],
    ...["一都镇", "三乡镇", "十字乡", "1.东镇", "（二）东街道", "一、二社区", "七里乡", "八一村"],
    ...["累计村", "总量镇", "中位街道", "中位坝", "人均", "均川镇", "全区湾村", "全不含村", "五一"],
    "Totalville",
    "Meanwood",
    "",
  ].map((name) => ({ rule: "a town", name, expected: false })),
])("$rule: $name", ({ name, expected }) => expect(isAggregateName(name)).toBe(expected));

test.each([
  { name: "横坑村", level: 1 },
  { name: "阳光社区", level: 1 },
  { name: "西天尾镇", level: 2 },
  { name: "大岭乡", level: 2 },
  { name: "拱辰街道", level: 2 },
  { name: "拱辰街道办事处", level: 2 },
  { name: "额尔登苏木", level: 2 },
  { name: "荔城区", level: 3 },
  { name: "渠县", level: 3 },
  { name: "科尔沁左翼中旗", level: 3 },
  { name: "达州市", level: 4 },
  { name: "大兴安岭地区", level: 4 },
  { name: "锡林郭勒盟", level: 4 },
  { name: "广西壮族自治区", level: 5 },
  { name: "四川省", level: 5 },
  { name: "经开区", level: null },
  { name: "湛江开发区", level: null },
  { name: "前进农场", level: null },
  { name: "拱辰办", level: null },
])("level of $name", ({ name, level }) => expect(unitLevel(name)).toBe(level));

test.each([
  { name: "市级", expected: true },
  { name: "区 属", expected: true },
  { name: "二、市本级", expected: true },
  { name: "区直", expected: true },
  { name: "市级以上", expected: false },
  { name: "全区", expected: false },
])("own level: $name", ({ name, expected }) => expect(isOwnLevelName(name)).toBe(expected));

test.each([
  ...["一、街道", "镇", "市属", "全区不含开发区", "均数", "中位数", "其中：规上", "＃出口", "小计", "Median"].map(
    (name) => ({
      name,
      expected: true,
    }),
  ),
  ...["全区", "合计", "累计", "总量", "Σ", "全区（含园区）", "东镇", "1.东镇"].map((name) => ({
    name,
    expected: false,
  })),
])("partial: $name", ({ name, expected }) => expect(isPartialName(name)).toBe(expected));
