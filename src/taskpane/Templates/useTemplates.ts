import { useCallback, useEffect, useState } from "react";
import { attempt, done, type Caller, type Outcome } from "../commands/outcome";
import { templatesAtHand, type TemplatesAtHand } from "../commands/templatesAtHand";
import { useCommand } from "../shared/useCommand";

const list = (caller: Caller): Promise<Outcome<TemplatesAtHand>> =>
  attempt(caller.language, async () => done(await templatesAtHand()));

/** The templates at hand, read anew after each deed that may change them, and which one is open. */
export function useTemplates() {
  const { state, latest, run } = useCommand<TemplatesAtHand>();
  const [openId, setOpenId] = useState<string | null>(null);
  const reload = useCallback(() => void run(list), [run]);
  useEffect(reload, [reload]);
  const [shown, setShown] = useState<TemplatesAtHand | null>(null);
  useEffect(() => {
    if (latest) setShown(latest);
  }, [latest]);
  const open = shown?.templates.find(({ id }) => id === openId) ?? null;
  return { state, shown, open, setOpenId, reload };
}
