import { showPlace } from "../../excel/navigate";
import type { Problem } from "../commands/outcome";
import { placeText } from "../commands/source";
import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "./fluent";
import { useLanguage, useTexts } from "./texts";
import { token } from "./token";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px" },
  item: { marginTop: "4px", overflowWrap: "anywhere" },
  place: { fontWeight: token("fontWeightSemibold") },
});

/** What is wrong, each with its place; a place in the workbook is a link to the cell. `calm` where nobody has asked for anything yet. */
export function Problems({ problems, calm = false }: { problems: Problem[]; calm?: boolean }) {
  const styles = useStyles();
  const texts = useTexts();
  const [only] = problems;
  if (problems.length === 1 && only!.place === null) {
    return (
      <MessageBar intent={calm ? "info" : "error"} layout="multiline" role={calm ? "status" : "alert"}>
        <MessageBarBody>{only!.text}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{texts.faultsTitle(problems.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.map((problem, index) => (
            <li key={index} className={styles.item}>
              <PlaceOf problem={problem} /> {problem.text}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function PlaceOf({ problem: { place } }: { problem: Problem }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  const words = placeText(place, language);
  if (place?.kind !== "cell") return <span className={styles.place}>{words}</span>;
  return (
    <Link as="button" title={texts.showCell(words)} onClick={() => void showPlace(place.sheet, place.address)}>
      {words}
    </Link>
  );
}
