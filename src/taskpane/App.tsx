import { useState } from "react";
import type { Language } from "../core/texts/language";
import { PANE_TEXTS } from "../core/texts/pane";
import { FluentProvider, makeStyles } from "./shared/fluent";
import { LatePage } from "./shared/LatePage";
import { Navigation } from "./shared/Navigation";
import { LanguageProvider } from "./shared/texts";
import { useTheme } from "./shared/useTheme";

type Page = "import" | "templates" | "compare" | "functions";

/** The page of functions brings the whole catalogue of help, so it comes only when it is opened. */
const loadFunctions = () =>
  import(/* webpackChunkName: "functionsPage" */ "./Functions/Functions").then(({ Functions }) => Functions);

/** The page that reads sheets brings all of understanding them. */
const loadIntake = () => import(/* webpackChunkName: "intakePage" */ "./Intake/Intake").then(({ Intake }) => Intake);

/** The page of comparison sheets brings all their kinds. */
const loadComparison = () =>
  import(/* webpackChunkName: "comparisonPage" */ "./Comparison/Comparison").then(({ Comparison }) => Comparison);

/** The page of templates brings the templates with their definitions. */
const loadTemplatesPage = () =>
  import(/* webpackChunkName: "templatesPage" */ "./Templates/Templates").then(({ Templates }) => Templates);

const useStyles = makeStyles({ pane: { minHeight: "100vh" } });

/** The task pane: its pages, in the language and the colours of Office. */
export function App({ language, officeIsDark }: { language: Language; officeIsDark: boolean | undefined }) {
  const styles = useStyles();
  const theme = useTheme(officeIsDark);
  const [page, setPage] = useState<Page>("import");
  // Leaving a page that is writing would lose its answer.
  const [busy, setBusy] = useState(false);
  const texts = PANE_TEXTS[language];
  const pages: { page: Page; label: string }[] = [
    { page: "import", label: texts.tabImport },
    { page: "templates", label: texts.tabTemplates },
    { page: "compare", label: texts.tabCompare },
    { page: "functions", label: texts.tabFunctions },
  ];
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <LanguageProvider value={language}>
        <Navigation label={texts.appName} pages={pages} current={page} disabled={busy} onGo={setPage} />
        {page === "import" && (
          <LatePage load={loadIntake} props={{ onCompare: () => setPage("compare"), onBusy: setBusy }} />
        )}
        {page === "compare" && (
          <LatePage load={loadComparison} props={{ onImport: () => setPage("import"), onBusy: setBusy }} />
        )}
        {page === "templates" && <LatePage load={loadTemplatesPage} props={{ onBusy: setBusy }} />}
        {page === "functions" && <LatePage load={loadFunctions} props={{ onBusy: setBusy }} />}
      </LanguageProvider>
    </FluentProvider>
  );
}
