import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Decision } from "../../core/intake/Doubt";
import type { Choices } from "../../core/intake/Understanding";
import type { ReadWith } from "../fileReading/messages";
import type { SheetAnswer, SheetReader } from "../fileReading/SheetReader";
import type { DataRow } from "../../core/data/DataRow";

/** What sheets are read by and with. */
export interface Reading extends ReadWith {
  reader: SheetReader;
  /** Figures the workbook holds already, which new ones are held against. */
  earlier: readonly DataRow[];
}

/** What is asked of one sheet; another object is another question. */
export interface Question {
  choices: Choices;
  decisions: ReadonlyMap<string, Decision>;
}

interface Answered {
  reading: Reading;
  question: Question;
  answer: SheetAnswer;
}

export interface UnderstandingState {
  /** The last answer to each sheet, until a newer one comes. */
  answers: ReadonlyMap<number, SheetAnswer>;
  /** Whether every sheet has been answered as it is asked now. */
  settled: boolean;
  /** The part that is done, while there is something to do. */
  part: number | null;
  /** Why nothing more comes: the person stopped it, or a fault of ours. */
  ended: "stopped" | "failed" | null;
  stop: () => void;
}

/** Has the reader understand each sheet anew whose question has changed, one after another, beside the page. */
export function useUnderstanding(reading: Reading | null, questions: readonly Question[]): UnderstandingState {
  const [answered, setAnswered] = useState<ReadonlyMap<number, Answered>>(new Map());
  const [part, setPart] = useState<number | null>(null);
  const [ended, setEnded] = useState<UnderstandingState["ended"]>(null);
  const known = useRef(answered);
  const told = useRef<Reading | null>(null);
  const before = useRef<Promise<void>>(Promise.resolve());
  const isStopped = useRef(false);

  useEffect(() => {
    if (!reading) {
      known.current = new Map();
      setAnswered(known.current);
      return;
    }
    let isCurrent = true;
    isStopped.current = false;
    setEnded(null);
    const work = async () => {
      const open = questions.flatMap((question, sheet) =>
        isAnswered(known.current.get(sheet), reading, question) ? [] : [{ question, sheet }],
      );
      if (!isCurrent || open.length === 0) return;
      if (told.current !== reading) await reading.reader.readWith(plain(reading), reading.earlier);
      told.current = reading;
      for (const [place, { question, sheet }] of open.entries()) {
        if (!isCurrent) return;
        const tell = (done: number) => isCurrent && setPart((place + done) / open.length);
        tell(0);
        const { choices, decisions } = question;
        const answer = await reading.reader.understand(sheet, choices, decisions, tell);
        if (!isCurrent) return;
        known.current = new Map(known.current).set(sheet, { reading, question, answer });
      }
      setAnswered(known.current);
      setPart(null);
    };
    before.current = before.current.then(work).catch((error: unknown) => {
      if (!isCurrent) return;
      setPart(null);
      setEnded(isStopped.current ? "stopped" : "failed");
      if (!isStopped.current) reportError(error);
    });
    return () => {
      isCurrent = false;
      setPart(null);
    };
  }, [reading, questions]);

  const stop = useCallback(() => {
    isStopped.current = true;
    reading?.reader.close();
  }, [reading]);
  const answers = useMemo(() => new Map([...answered].map(([sheet, { answer }]) => [sheet, answer])), [answered]);
  return {
    answers,
    settled:
      reading !== null && questions.every((question, sheet) => isAnswered(answered.get(sheet), reading, question)),
    part,
    ended,
    stop,
  };
}

function isAnswered(answered: Answered | undefined, reading: Reading, question: Question): boolean {
  return answered?.reading === reading && answered.question === question;
}

/** Only what goes to the reader: it may sit in another thread. */
function plain({ template, period, towns, language }: Reading): ReadWith {
  return { template, period, towns, language };
}
