import { INTAKE_PANE_TEXTS, type IntakePaneTexts } from "../../core/texts/intakePane";
import { useLanguage } from "../shared/texts";

export function useIntakeTexts(): IntakePaneTexts {
  return INTAKE_PANE_TEXTS[useLanguage()];
}
