/**
 * Finds the end of each tag of a page: the first > outside quotes. A tag that never ends is text, and what was found out about it is
 * kept, so that a page of such tags is still walked through once: `<td a="'` five thousand times.
 */
export class TagEnds {
  /** Quotes outside of quotes from which no end is reached. */
  private readonly dead = new Set<number>();
  /** The first sign that ends a tag or opens quotes, for all places from `from` up to it. */
  private near = { from: 0, stop: -1 };
  private readonly last: Readonly<Record<string, number>>;

  constructor(private readonly html: string) {
    this.last = { ">": html.lastIndexOf(">"), '"': html.lastIndexOf('"'), "'": html.lastIndexOf("'") };
  }

  /** The place of the > that ends a tag from here on, or -1. */
  after(from: number): number {
    const passed: number[] = [];
    let place = from;
    while (place <= this.last[">"]!) {
      const stop = this.stopFrom(place);
      const sign = this.html[stop]!;
      if (sign === ">") return stop;
      if (this.dead.has(stop)) break;
      passed.push(stop);
      if (this.last[sign]! <= stop) break;
      place = this.html.indexOf(sign, stop + 1) + 1;
    }
    for (const quote of passed) this.dead.add(quote);
    return -1;
  }

  /** There is one: a > stands at this place or behind it. */
  private stopFrom(from: number): number {
    if (from < this.near.from || from > this.near.stop) {
      const stops = /[>"']/g;
      stops.lastIndex = from;
      this.near = { from, stop: stops.exec(this.html)!.index };
    }
    return this.near.stop;
  }

  /** The next > whatever stands before it, or -1. */
  next(from: number): number {
    return from > this.last[">"]! ? -1 : this.html.indexOf(">", from);
  }
}
