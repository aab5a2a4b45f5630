import { useCallback, useRef, useState } from "react";
import type { Caller, Outcome, Problem, Step } from "../commands/outcome";
import { useLanguage } from "./texts";

export type CommandState<Value> =
  | { status: "idle" }
  | { status: "working"; step: Step }
  | { status: "failed"; problems: Problem[] }
  | { status: "done"; value: Value };

export interface Command<Value> {
  state: CommandState<Value>;
  run(command: (caller: Caller) => Promise<Outcome<Value>>): Promise<Outcome<Value> | null>;
  /** Stops the command before it writes; what is being written is always finished. */
  cancel(): void;
  reset(): void;
}

/** Runs commands one at a time and keeps what the pane shows of them; a newer run makes an older one's answer void. */
export function useCommand<Value>(): Command<Value> {
  const language = useLanguage();
  const [state, setState] = useState<CommandState<Value>>({ status: "idle" });
  const current = useRef<AbortController | null>(null);

  const run = useCallback<Command<Value>["run"]>(
    async (command) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const isCurrent = () => current.current === controller;
      setState({ status: "working", step: "reading" });
      const onStep = (step: Step) => isCurrent() && setState({ status: "working", step });
      const outcome = await command({ language, onStep, signal: controller.signal });
      if (!isCurrent()) return null;
      setState(
        outcome.ok ? { status: "done", value: outcome.value } : { status: "failed", problems: outcome.problems },
      );
      return outcome;
    },
    [language],
  );
  const cancel = useCallback(() => current.current?.abort(), []);
  const reset = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setState({ status: "idle" });
  }, []);
  return { state, run, cancel, reset };
}
