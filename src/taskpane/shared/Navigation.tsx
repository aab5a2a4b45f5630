import { Button, makeStyles, mergeClasses } from "./fluent";
import { token } from "./token";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    // Larger letters than ours still find a second line.
    flexWrap: "wrap",
    // The host's menu button covers the right end of the first line.
    padding: "4px 40px 0 8px",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  link: {
    borderRadius: 0,
    minWidth: 0,
    paddingLeft: "8px",
    paddingRight: "8px",
    fontWeight: token("fontWeightRegular"),
    // English names fit into one line of the narrowest pane so.
    "@media (max-width: 360px)": { fontSize: token("fontSizeBase200"), paddingLeft: "2px", paddingRight: "2px" },
  },
  current: {
    fontWeight: token("fontWeightSemibold"),
    color: token("colorBrandForeground1"),
    boxShadow: `inset 0 -2px 0 ${token("colorBrandStroke1")}`,
    // Shadows vanish where the system forces its colours; a border stays.
    "@media (forced-colors: active)": { borderBottom: "2px solid Highlight" },
  },
});

export interface NavigationProps<Page extends string> {
  label: string;
  pages: { page: Page; label: string }[];
  current: Page;
  disabled: boolean;
  onGo: (page: Page) => void;
}

/** The pages of the pane in one line. Plain buttons: Fluent's tabs would add 20 kB to the first load. */
export function Navigation<Page extends string>({ label, pages, current, disabled, onGo }: NavigationProps<Page>) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={label}>
      {pages.map(({ page, label: name }) => (
        <Button
          key={page}
          appearance="transparent"
          disabled={disabled}
          aria-current={page === current ? "page" : undefined}
          className={mergeClasses(styles.link, page === current && styles.current)}
          onClick={() => onGo(page)}
        >
          {name}
        </Button>
      ))}
    </nav>
  );
}
