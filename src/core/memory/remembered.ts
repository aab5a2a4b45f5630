const MOST = 10_000;

/**
 * The same answer for the same text, worked out once: long tables ask for a few names and units a million times. Nobody may
 * change an answer. After many different texts all are forgotten, so that what is kept stays small.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Answer;
    if (known.size >= MOST) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
