import { useCallback, useMemo, useState } from "react";
import type { DataRow } from "../../core/data/DataRow";
import type { Decision, Doubt } from "../../core/intake/Doubt";
import type { Choices } from "../../core/intake/Understanding";
import type { SheetHead } from "../fileReading/messages";
import type { SheetAnswer } from "../fileReading/SheetReader";
import { useUnderstanding, type Question, type Reading } from "./useUnderstanding";

/** One sheet that was read, what the person chose about it, and what follows. */
export interface SheetView extends Omit<SheetAnswer, "decisions"> {
  steps: SheetAnswer["decisions"];
  shape: string;
  taken: boolean;
  choices: Choices;
  /** Whether the choices come from a sheet of the same shape that was imported before. */
  remembered: boolean;
  decisions: ReadonlyMap<string, Decision>;
  open: Doubt[];
}

interface SheetState extends Question {
  shape: string;
  taken: boolean;
  remembered: boolean;
  question: Question;
}

const NO_VIEWS: SheetView[] = [];
const NO_ROWS: DataRow[] = [];

/** The sheets of a source with all that the person decides about them; what follows is worked out beside the page. */
export function useSheets(reading: Reading | null, town: string) {
  const [states, setStates] = useState<SheetState[]>([]);
  const questions = useQuestions(states, town);
  const understanding = useUnderstanding(reading, questions);
  const { answers } = understanding;
  const isWhole = states.every((_, index) => answers.has(index));
  const views = useMemo(
    () => (isWhole && reading ? states.map((state, index) => viewOf(state, answers.get(index)!)) : NO_VIEWS),
    [isWhole, reading, states, answers],
  );

  const show = useCallback((heads: readonly SheetHead[], remembered: ReadonlyMap<string, Choices>) => {
    setStates(
      heads.map(({ shape }) => {
        const choices = remembered.get(shape);
        const question = { choices: choices ?? {}, decisions: new Map<string, Decision>() };
        return { ...question, question, shape, taken: true, remembered: choices !== undefined };
      }),
    );
  }, []);

  const change = useCallback((index: number, changed: (state: SheetState) => Partial<SheetState>) => {
    setStates((before) =>
      before.map((state, place) => {
        if (place !== index) return state;
        const next = { ...state, ...changed(state) };
        const isAsked = next.choices === state.choices && next.decisions === state.decisions;
        return isAsked ? next : { ...next, question: { choices: next.choices, decisions: next.decisions } };
      }),
    );
  }, []);

  const take = useCallback((index: number, taken: boolean) => change(index, () => ({ taken })), [change]);
  const choose = useCallback(
    (index: number, more: Choices) =>
      change(index, ({ choices }) => ({ choices: merged(choices, more), remembered: false })),
    [change],
  );
  const decide = useCallback(
    (index: number, ids: readonly string[], decision: Decision | null) =>
      change(index, ({ decisions }) => {
        const next = new Map(decisions);
        for (const id of ids) {
          if (decision) next.set(id, decision);
          else next.delete(id);
        }
        return { decisions: next };
      }),
    [change],
  );
  return { views, understanding, show, take, choose, decide };
}

/** What is asked of each sheet; the same object as long as nothing changes it. */
function useQuestions(states: readonly SheetState[], town: string): readonly Question[] {
  const [kept, setKept] = useState<{ own: readonly Question[]; town: string; asked: readonly Question[] }>(NOTHING);
  const own = states.map(({ question }) => question);
  const isSame = kept.town === town && kept.own.length === own.length && own.every((one, at) => one === kept.own[at]);
  if (isSame) return kept.asked;
  const asked = own.map((question, place) => {
    if (kept.town === town && kept.own[place] === question) return kept.asked[place]!;
    return town === "" ? question : { ...question, choices: { town, ...question.choices } };
  });
  setKept({ own, town, asked });
  return asked;
}

const NOTHING = { own: [], town: "", asked: [] };

function viewOf({ shape, taken, choices, remembered, decisions }: SheetState, answer: SheetAnswer): SheetView {
  return {
    ...answer,
    steps: answer.decisions,
    shape,
    taken,
    choices,
    remembered,
    decisions,
    rows: taken ? answer.rows : NO_ROWS,
    open: taken ? answer.doubts.filter(({ id }) => !decisions.has(id)) : [],
  };
}

/** Choices by row, column and table add to those made before; single ones take their place. */
function merged(before: Choices, more: Choices): Choices {
  return {
    ...before,
    ...more,
    headRows: { ...before.headRows, ...more.headRows },
    roles: { ...before.roles, ...more.roles },
    aggregates: { ...before.aggregates, ...more.aggregates },
    towns: { ...before.towns, ...more.towns },
    indicators: { ...before.indicators, ...more.indicators },
    percent: { ...before.percent, ...more.percent },
  };
}
