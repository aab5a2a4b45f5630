/**
 * Formulas as they stand in statisticians' workbooks, over the sheet 数据: A1:F9 with 乡镇, 类型, 本期, 上年, 日期, 备注, and the
 * sheets Q1, Q2 and Q3 with a number each in A1. One result each.
 */
export const FORMULAS = `
SUM(C2:C9) | AVERAGE(C2:C9) | COUNT(C2:C9) | COUNTA(A1:F9) | COUNTBLANK(C2:C9) | MAX(C2:C9) | MIN(C2:C9) | MEDIAN(C2:C9)
SUMIF(B2:B9,"镇",C2:C9) | SUMIFS(C2:C9,B2:B9,"镇",C2:C9,">100") | SUMIFS(C:C,B:B,"乡") | COUNTIF(C2:C9,">=150") | COUNTIF(A2:A9,"*河*")
COUNTIF(A2:A9,"?河镇") | COUNTIFS(B2:B9,"镇",D2:D9,"<>") | COUNTIFS(B2:B9,"<>镇") | AVERAGEIF(B2:B9,"乡",C2:C9) | AVERAGEIFS(C2:C9,B2:B9,"镇",D2:D9,">90")
MAXIFS(C2:C9,B2:B9,"镇") | MINIFS(C2:C9,B2:B9,"镇") | SUMPRODUCT(C2:C9,D2:D9) | SUMPRODUCT((B2:B9="镇")*(C2:C9>100)) | SUMPRODUCT(--(B2:B9="乡"),C2:C9)
INDEX(A2:A9,3) | INDEX(A1:F9,4,3) | MATCH("清河镇",A2:A9,0) | MATCH(150,{100,140,200},1) | INDEX(C2:C9,MATCH("石桥乡",A2:A9,0)) | SUM(INDEX(C2:D9,0,2))
VLOOKUP("清河镇",A2:D9,3,FALSE) | VLOOKUP("没有",A2:D9,3,FALSE) | HLOOKUP("本期",A1:F9,3,FALSE) | LOOKUP(150,{1,100,200},{"低","中","高"})
VLOOKUP("清河*",A2:D9,4,0) | IFERROR(1/0,"—") | IFNA(VLOOKUP("无",A2:B9,2,0),"无此镇") | IFERROR(C2/D4,"—") | IF(C2>D2,"增长","下降") | IFS(C2<50,"低",C2<150,"中",TRUE,"高")
SWITCH(B2,"镇",1,"乡",2,3) | CHOOSE(2,"一","二","三") | AND(C2>0,D2>0) | OR(C2<0,D2<0) | NOT(C2>0) | XOR(TRUE,FALSE,TRUE)
RANK(C3,C2:C9) | RANK(C3,C2:C9,1) | RANK.EQ(C5,C2:C9) | RANK.AVG(C3,C2:C9) | LARGE(C2:C9,2) | SMALL(C2:C9,2) | PERCENTRANK(C2:C9,C3) | PERCENTILE(C2:C9,0.9) | QUARTILE(C2:C9,1) | PERCENTILE.EXC(C2:C9,0.3)
ROUND(2.5,0) | ROUND(-2.5,0) | ROUND(1.005,2) | ROUND(1234.567,-2) | ROUNDUP(1.21,1) | ROUNDDOWN(-1.29,1) | INT(-1.5) | TRUNC(-1.5) | MROUND(7,3) | CEILING(7.1,2) | FLOOR(7.9,2) | MOD(-3,2) | EVEN(3) | ODD(2)
ABS(-3) | SIGN(-2) | SQRT(16) | POWER(2,10) | 2^-1 | -2^2 | EXP(1) | LN(10) | LOG10(1000) | LOG(8,2) | QUOTIENT(7,2) | GCD(12,18) | LCM(4,6) | FACT(5) | COMBIN(5,2) | PI()
TEXT(0.1234,"0.0%") | TEXT(1234567.8,"#,##0.00") | TEXT(E2,"yyyy-mm-dd") | TEXT(E2,"yyyy年m月d日") | TEXT(E2,"m月") | TEXT(-3.5,"0.0;-0.0;0") | TEXT(5,"000") | TEXT(0.5,"0%") | TEXT(1234.5,"0") | TEXT(E2,"yyyymm")
TEXT(12345,"0.0,") | FIXED(1234.567,1) | VALUE("12.5") | VALUE("12%") | LEN("统计局") | LEFT(A2,2) | RIGHT(A2,1) | MID(A2,2,1) | FIND("河",A2) | SEARCH("镇",A3) | SUBSTITUTE("a-b-c","-","/",2) | REPLACE("abcdef",2,3,"X")
TRIM("  a  b ") | UPPER("ab") | PROPER("john smith") | REPT("ab",3) | CONCATENATE("a",1,TRUE) | A2&B2 | TEXTJOIN("、",TRUE,A2:A5) | CONCAT(A2:A3) | EXACT("a","A") | "a"="A" | "b">"a" | "10"=10 | CHAR(65) | CODE("A") | UNICODE("镇") | T(5) | N("x")
DATE(2025,2,29) | YEAR(E2) | MONTH(E2) | DAY(E2) | EDATE(E2,1) | EOMONTH(E2,0) | DATEDIF(DATE(2024,1,31),E2,"m") | DAYS(DATE(2025,3,1),DATE(2025,1,1)) | WEEKDAY(E2,2) | WEEKNUM(E2) | ISOWEEKNUM(E2) | NETWORKDAYS(DATE(2025,1,1),DATE(2025,1,31)) | WORKDAY(DATE(2025,1,1),10) | YEARFRAC(DATE(2025,1,1),DATE(2025,7,1)) | DATEVALUE("2025-03-01") | TIME(12,30,0) | HOUR(0.75) | DATE(2025,14,1)
OFFSET(C1,2,0) | SUM(OFFSET(C1,1,0,3,1)) | INDIRECT("C3") | SUM(INDIRECT("C2:C"&5)) | INDIRECT("Q1!A1") | ADDRESS(3,2) | ROW(C5) | COLUMN(C5) | ROWS(C2:C9) | COLUMNS(A1:F9)
SUBTOTAL(9,C2:C9) | SUBTOTAL(1,C2:C9) | SUBTOTAL(103,A2:A9) | AGGREGATE(9,6,C2:C9) | AGGREGATE(14,6,C2:C9,2) | AGGREGATE(4,6,G2:G4)
SUM(Q1!A1,Q2!A1) | SUM(C:C) | SUM(2:2) | SUM({1,2;3,4}) | SUM({1,2,3}*{1;2}) | 50% | C2*10% | C6+1 | C6&"x" | C6=0 | C6="" | ISBLANK(C6) | ISNUMBER(C2) | ISTEXT(A2) | ISERROR(1/0) | ISNA(NA()) | ERROR.TYPE(1/0) | TYPE("a")
STDEV(C2:C9) | STDEV.S(C2:C9) | STDEVP(C2:C9) | VAR(C2:C9) | VAR.P(C2:C9) | CORREL(C2:C9,D2:D9) | SLOPE(C2:C9,D2:D9) | INTERCEPT(C2:C9,D2:D9) | RSQ(C2:C9,D2:D9) | FORECAST(100,C2:C9,D2:D9) | GEOMEAN(D2:D3) | HARMEAN(D2:D3) | TRIMMEAN(C2:C9,0.3) | MODE({1,2,2,3}) | SUMSQ(1,2,3) | SUMXMY2({1,2},{3,5}) | RATE(3,0,-100,133.1) | NPV(0.1,100,110) | PMT(0.05,10,-1000) | AVERAGEA(C2:C9) | MAXA(C2:C9) | DEVSQ(C2:C9) | AVEDEV(C2:C9)
MMULT({1,2},{3;4}) | SUM(TRANSPOSE(C2:C4)) | MDETERM({1,2;3,4}) | NORMSDIST(1) | NORM.S.DIST(1,TRUE) | TDIST(2,10,2) | CHIDIST(3,2) | ROMAN(14) | BASE(10,2) | BIN2DEC("101") | HEX2DEC("FF") | CONVERT(1,"km","m") | HYPERLINK("http://a","b") | CELL("row",C5) | COUNT(C2:C9,"5",TRUE) | SUM("5",TRUE) | "5"+1 | TRUE+1 | 1/3*3=1 | 0.1+0.2=0.3 | 10/0 | NA() | SQRT(-1) | FOUND(1)
SUM(Q1:Q3!A1) | SUM(Q1:Q2!A1:B2,5) | AVERAGE(Q1:Q3!A1) | MAX(Q1:Q3!A1) | COUNT(Q1:Q3!A1:A9) | STDEV(Q1:Q3!A1) | SUM(Q1:Q9!A1) | LARGE(Q1:Q3!A1,2) | MEDIAN(Q1:Q3!A1)
SUM(C2:D5 D4:F9) | C2:D9 A5:F5 C1:C9 | SUM(C2:C5 D2:D5) | COUNT(C:D 3:4) | SUM((C2:C4,D2:D3)) | COUNT((C2:C4,D2:D3),1) | LARGE((C2:C4,D2:D3),2) | SMALL((C2:C9,D2:D9),3) | RANK(C3,(C2:C5,D2:D5)) | RANK(C3,(C2:C5,D2:D5),1) | MAX((C2:C4,D2:D3),500)
RANK(C2,C2:C9,0) | RANK.AVG(C2,C2:C9,1) | RANK(D5,C2:D9) | RANK(C6,C2:C9) | RANK(C9,C2:C9) | COUNTIF(C2:C9,">"&C3) | COUNTIF(C2:C9,C2) | COUNTIF(A2:A9,A3) | COUNTIF(C2:C9,"<>152.5") | COUNTIF(C2:C9,"—") | COUNTIF(G2:G4,">4")
COUNTIFS(B2:B9,B2,C2:C9,">="&C3) | SUMIF(C2:C9,"<"&C3,D2:D9) | SUMIF(B2:B9,B3,C2:C9) | AVERAGEIF(C2:C9,">"&D2,D2:D9) | AVERAGEIFS(D2:D9,B2:B9,B2,C2:C9,"<>"&C2) | AVERAGEIF(B2:B9,"村",C2:C9) | LARGE(C2:C9,7) | SMALL(C2:C9,1.5) | PERCENTRANK(C2:C9,100) | PERCENTRANK.EXC(C2:C9,C3,2) | LARGE(G2:G4,1)
`
  .trim()
  .split(/\s*[|\n]\s*/)
  .map((formula) => `=${formula}`);

const DAY = 45_746; // 30 March 2025
const ROWS: [string, string, number | null | string, number | null, number | null, string | null][] = [
  ["清河镇", "镇", 152.5, 140, DAY, "首位"],
  ["石桥乡", "乡", 98.25, 101, DAY + 1, null],
  ["大河镇", "镇", 230, null, DAY + 40, ""],
  ["双河镇", "镇", 152.5, 90.5, DAY + 90, "x"],
  ["安云乡", "乡", null, 60, DAY + 200, "缺数"],
  ["龙会镇", "镇", -12, 8, DAY + 300, null],
  ["北外镇", "镇", 410.125, 399, DAY - 30, "大"],
  ["罗江镇", "镇", "—", 77, DAY - 365, null],
];

/** The sheet 数据, its head first; errors are written as formulas in G2:G4. */
export const DATA: (string | number | null)[][] = [["乡镇", "类型", "本期", "上年", "日期", "备注"], ...ROWS];
