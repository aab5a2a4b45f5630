import { useState } from "react";
import type { Decision } from "../../core/intake/Doubt";
import { cellAddress } from "../../core/intake/readSheets";
import type { Choices } from "../../core/intake/Understanding";
import { INTAKE_TEXTS, refusalText } from "../../core/texts/intake";
import { SHEET_TEMPLATE_TEXTS } from "../../core/texts/sheetTemplate";
import { showPlace } from "../../excel/navigate";
import { Button, makeStyles, MessageBar, MessageBarBody, Text } from "../shared/fluent";
import { useLanguage } from "../shared/texts";
import { SheetTemplate } from "../Templates/SheetTemplate";
import { DoubtList } from "./DoubtList";
import { placeName } from "./placeName";
import { TableCard } from "./TableCard";
import { useIntakeTexts } from "./useIntakeTexts";
import type { SheetView } from "./useSheets";

const useStyles = makeStyles({ box: { display: "flex", flexDirection: "column", gap: "10px" } });

export interface SheetUnderstandingProps {
  view: SheetView;
  /** Whether the sheet is open here, so that a place can be gone to. */
  inWorkbook: boolean;
  onChoose: (choices: Choices) => void;
  onDecide: (ids: readonly string[], decision: Decision | null) => void;
  /** Towns that the workbook knows. */
  towns: readonly string[];
}

/** What was understood of one sheet: its tables, each to be corrected, and its doubts, each to be decided. */
export function SheetUnderstanding({ view, inWorkbook, onChoose, onDecide, towns }: SheetUnderstandingProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useIntakeTexts();
  const [making, setMaking] = useState(false);
  const { sheet, choices, decisions, open, tables, refusal, figures, gaps } = view;
  // The undecided first, each part in the order of the sheet.
  const doubts = view.doubts.toSorted((one, other) => Number(decisions.has(one.id)) - Number(decisions.has(other.id)));
  return (
    <section className={styles.box} aria-label={texts.understood(sheet.name)}>
      <Text weight="semibold">{texts.understood(sheet.name)}</Text>
      {view.remembered && <Text size={200}>{texts.remembered}</Text>}
      {refusal && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>{refusalText(INTAKE_TEXTS[language], refusal.reason, refusal.args)}</MessageBarBody>
        </MessageBar>
      )}
      {figures > 0 && <Text size={200}>{texts.figuresRead(figures - gaps, gaps)}</Text>}
      {tables.map((table, number) => (
        <TableCard
          key={number}
          sheet={sheet}
          table={table}
          number={number}
          decisions={view.steps.filter((decision) => decision.table === number)}
          choices={choices}
          onChoose={onChoose}
        />
      ))}
      {refusal === null && (
        <DoubtList
          doubts={doubts.map((doubt) => ({
            doubt,
            place: placeName(sheet, doubt.place),
            decision: decisions.get(doubt.id),
            onShow: inWorkbook ? () => void showPlace(sheet.name, cellAddress(sheet, doubt.place)) : null,
            onDecide: (decision) => onDecide([doubt.id], decision),
            towns,
            onTown: (town) => onChoose({ towns: { [doubt.args[0]!]: town } }),
          }))}
          onKeepAll={() =>
            onDecide(
              open.map((doubt) => doubt.id),
              { kind: "keep" },
            )
          }
        />
      )}
      {figures > 0 && (
        <>
          <Button size="small" aria-expanded={making} onClick={() => setMaking(!making)}>
            {SHEET_TEMPLATE_TEXTS[language].of(sheet.name)}
          </Button>
          {making && <SheetTemplate summary={view.asTemplate} />}
        </>
      )}
    </section>
  );
}
