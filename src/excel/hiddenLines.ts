/** How many parts a block with some hidden lines is cut into; each step is one round trip. */
const PARTS = 16;

interface Span {
  first: number;
  count: number;
}

/**
 * Which rows or columns are hidden, by hand or by a filter. Excel tells of a block whether all, none or some of it are: those
 * with some are cut into parts and asked again, so a thousand rows take three round trips at most, and a sheet without
 * hidden ones takes one.
 */
export async function hiddenLines(
  context: Excel.RequestContext,
  member: "rowHidden" | "columnHidden",
  rangeOf: (span: Span) => Excel.Range,
  count: number,
): Promise<number[]> {
  const hidden: number[] = [];
  let open: Span[] = [{ first: 0, count }];
  while (open.length > 0) {
    const ranges = open.map((span) => rangeOf(span).load(member));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a step of the search
    await context.sync();
    const mixed = open.filter((span, place) => {
      const state = ranges[place]![member] as boolean | null;
      if (state === true) for (let line = 0; line < span.count; line++) hidden.push(span.first + line);
      return state === null && span.count > 1;
    });
    open = mixed.flatMap(cut);
  }
  return hidden.sort((one, other) => one - other);
}

function cut({ first, count }: Span): Span[] {
  const size = Math.ceil(count / PARTS);
  const spans: Span[] = [];
  for (let place = 0; place < count; place += size)
    spans.push({ first: first + place, count: Math.min(size, count - place) });
  return spans;
}
