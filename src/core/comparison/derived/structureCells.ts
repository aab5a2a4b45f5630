import { roundDecimal } from "../../numbers/roundDecimal";
import { a1, Derived, NOTHING, operand, readOperand, type At, type Operand, type ReadCell } from "./Derived";
import { LEVEL_DECIMALS, RATE_DECIMALS } from "./rates";

/** The numbers of several cells, or `null` where one of them holds none. */
function numbers(read: ReadCell, cells: readonly At[]): number[] | null {
  const values = cells.map(read);
  return values.every((value) => typeof value === "number") ? values : null;
}

const given = (...cells: string[]) => `COUNT(${cells.join(",")})=${cells.length}`;

/** How much a level grew, 0 where only floating point parts the two (R48). */
export function grown(current: number, base: number): number {
  return roundDecimal(current - base, LEVEL_DECIMALS, "up") + 0;
}

/** 增量: the difference of two levels as `grown` gives it; — where one is missing. */
export function incrementCell(current: At, base: Operand): Derived {
  const [now, before] = [a1(current), operand(base)];
  const difference = before.startsWith("-") ? `${now}-(${before})` : `${now}-${before}`;
  const plain = `IF(${given(now, before)},ROUND(${difference},${LEVEL_DECIMALS}),"${NOTHING}")`;
  return new Derived(plain, null, (read) => {
    const [level, then] = [read(current), readOperand(read, base)];
    return typeof level === "number" && typeof then === "number" ? grown(level, then) : NOTHING;
  });
}

/** 比重: part over whole; — where one is missing or the whole is not above zero (R15). The whole's row is held. */
export function shareCell(part: At, whole: At): Derived {
  const [one, all] = [a1(part), a1(whole, "row")];
  const plain = `IF(${given(one, all)},IF(${all}>0,ROUND(${one}/${all},${RATE_DECIMALS}),"${NOTHING}"),"${NOTHING}")`;
  return new Derived(
    plain,
    () => `IND.SHARE(${one},${all})`,
    (read) => {
      const values = numbers(read, [part, whole]);
      if (!values || values[1]! <= 0) return NOTHING;
      return roundDecimal(values[0]! / values[1]!, RATE_DECIMALS, "up");
    },
  );
}

/** 拉动: the part's increment over the whole's base, in percentage points (R14); — where the base is not above zero. */
export function pullCell(change: At, wholeBase: At): Derived {
  const [one, base] = [a1(change), a1(wholeBase, "row")];
  const plain = `IF(${given(one, base)},IF(${base}>0,ROUND(${one}/${base}*100,10),"${NOTHING}"),"${NOTHING}")`;
  return new Derived(plain, null, (read) => {
    const values = numbers(read, [change, wholeBase]);
    if (!values || values[1]! <= 0) return NOTHING;
    return roundDecimal((values[0]! / values[1]!) * 100, 10, "up");
  });
}

/** 贡献率: the part's increment over the whole's (R14); — where the whole did not change. */
export function contributionCell(change: At, wholeChange: At): Derived {
  const [one, all] = [a1(change), a1(wholeChange, "row")];
  const plain = `IF(${given(one, all)},IF(${all}<>0,ROUND(${one}/${all},${RATE_DECIMALS}),"${NOTHING}"),"${NOTHING}")`;
  return new Derived(plain, null, (read) => {
    const values = numbers(read, [change, wholeChange]);
    if (!values || values[1] === 0) return NOTHING;
    return roundDecimal(values[0]! / values[1]!, RATE_DECIMALS, "up");
  });
}
