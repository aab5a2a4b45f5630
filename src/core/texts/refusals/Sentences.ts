/** A sentence in Chinese and in English; {0}, {1} stand for the details of the refusal. */
export type Sentences = Record<string, readonly [zh: string, en: string]>;
