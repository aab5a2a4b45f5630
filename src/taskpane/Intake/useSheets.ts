import { useCallback, useMemo, useState } from "react";
import type { DataRow } from "../../core/data/DataRow";
import type { Decision, Doubt } from "../../core/intake/Doubt";
import type { CellPlace } from "../../core/intake/Figure";
import type { RawSheet } from "../../core/intake/RawSheet";
import { withDoubts } from "../../core/intake/readSheets";
import { shapeKey } from "../../core/intake/shapeKey";
import { toRows } from "../../core/intake/toRows";
import { understand } from "../../core/intake/understand";
import type { Choices, KnownTown, Understanding } from "../../core/intake/Understanding";
import type { Period } from "../../core/period/Period";
import type { Template } from "../../core/template/Template";
import { useLanguage } from "../shared/texts";
import { placeName } from "./placeName";

/** One sheet that was read, what the person chose about it, and what follows. */
export interface SheetView {
  sheet: RawSheet;
  taken: boolean;
  choices: Choices;
  /** Whether the choices come from a sheet of the same shape that was imported before. */
  remembered: boolean;
  understanding: Understanding;
  decisions: ReadonlyMap<string, Decision>;
  rows: DataRow[];
  open: Doubt[];
}

interface SheetState {
  sheet: RawSheet;
  taken: boolean;
  choices: Choices;
  remembered: boolean;
  decisions: ReadonlyMap<string, Decision>;
}

export interface ReadAs {
  template: Template;
  period: Period | null;
  /** For sheets of one town that do not name it; "" is none. */
  town: string;
  towns: KnownTown[];
  /** Figures the workbook holds already, which new ones are held against. */
  earlier: readonly DataRow[];
}

/** The sheets of a source with all that the person decides about them; everything else is derived. */
export function useSheets(as: ReadAs | null) {
  const language = useLanguage();
  const [states, setStates] = useState<SheetState[]>([]);
  const views = useMemo(() => {
    if (!as) return [];
    const { template, period, town, towns, earlier } = as;
    return states.map((state): SheetView => {
      const choices = town === "" ? state.choices : { town, ...state.choices };
      const understood = understand(state.sheet, { template, period, towns, choices });
      const understanding = withDoubts(understood, state.sheet, { template, earlier });
      const source = (place: CellPlace) => placeName(state.sheet, place);
      const { rows, open } = toRows(understanding, state.decisions, {
        template,
        language,
        sheet: state.sheet,
        source,
      });
      return { ...state, understanding, rows: state.taken ? rows : [], open: state.taken ? open : [] };
    });
  }, [states, as, language]);

  const show = useCallback((sheets: RawSheet[], remembered: ReadonlyMap<string, Choices>) => {
    setStates(
      sheets.map((sheet) => {
        const choices = remembered.get(shapeKey(sheet));
        return { sheet, taken: true, choices: choices ?? {}, remembered: choices !== undefined, decisions: new Map() };
      }),
    );
  }, []);

  const change = useCallback((index: number, changed: (state: SheetState) => Partial<SheetState>) => {
    setStates((before) => before.map((state, place) => (place === index ? { ...state, ...changed(state) } : state)));
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
  return { views, show, take, choose, decide };
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
