import { useCallback, useRef, useState } from "react";
import { PANE_TEXTS } from "../../core/texts/pane";
import { refused, type Caller, type Outcome, type Problem, type Step } from "../commands/outcome";
import { useLanguage } from "./texts";

export type CommandState<Value> =
  | { status: "idle" }
  | { status: "working"; step: Step; part?: number }
  | { status: "failed"; problems: Problem[] }
  | { status: "done"; value: Value };

export interface Command<Value> {
  state: CommandState<Value>;
  /** The last answer, kept while a newer one is on its way. */
  latest: Value | null;
  /** Does nothing while something is being written: that is always finished first. */
  run(command: (caller: Caller) => Promise<Outcome<Value>>): Promise<void>;
  /** Stops the command before it writes. */
  cancel(): void;
  reset(): void;
}

/** Runs commands one at a time and keeps what the pane shows of them; a newer run makes an older one's answer void. */
export function useCommand<Value>(): Command<Value> {
  const language = useLanguage();
  const [state, setState] = useState<CommandState<Value>>({ status: "idle" });
  const [latest, setLatest] = useState<Value | null>(null);
  const current = useRef<{ controller: AbortController; step: Step } | null>(null);
  const isWriting = () => current.current?.step === "writing";

  const run = useCallback<Command<Value>["run"]>(
    async (command) => {
      if (isWriting()) return;
      current.current?.controller.abort();
      const own = { controller: new AbortController(), step: "reading" as Step };
      current.current = own;
      setState({ status: "working", step: own.step });
      const onStep = (step: Step) => {
        own.step = step;
        if (current.current === own) setState({ status: "working", step });
      };
      let told = 0;
      const onProgress = (part: number) => {
        if (current.current !== own || Math.abs(part - told) < 0.01) return;
        told = part;
        setState({ status: "working", step: own.step, part });
      };
      const outcome = await command({ language, onStep, onProgress, signal: own.controller.signal }).catch(
        (error: unknown) => {
          // Not one of Excel's refusals but a fault of ours: the person reads a sentence, the console gets the fault.
          reportError(error);
          return refused(PANE_TEXTS[language].unexpected);
        },
      );
      if (current.current !== own) return;
      current.current = null;
      setLatest(outcome.ok ? outcome.value : null);
      setState(
        outcome.ok ? { status: "done", value: outcome.value } : { status: "failed", problems: outcome.problems },
      );
    },
    [language],
  );
  const cancel = useCallback(() => current.current?.controller.abort(), []);
  const reset = useCallback(() => {
    if (isWriting()) return;
    current.current?.controller.abort();
    current.current = null;
    setLatest(null);
    setState({ status: "idle" });
  }, []);
  return { state, latest, run, cancel, reset };
}
