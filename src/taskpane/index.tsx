import { createRoot } from "react-dom/client";
import { languageOf } from "../core/texts/language";
import { PANE_TEXTS } from "../core/texts/pane";
import { startOffice } from "../excel/start";
import { App } from "./App";

const root = createRoot(document.getElementById("pane")!);

startOffice().then(
  ({ language, isDark }) => {
    document.documentElement.lang = language;
    root.render(<App language={language} officeIsDark={isDark} />);
  },
  () => {
    const language = languageOf(navigator.language);
    document.documentElement.lang = language;
    root.render(<p role="alert">{PANE_TEXTS[language].officeMissing}</p>);
  },
);
