import type { ReactNode } from "react";
import { makeStyles, Text } from "./fluent";
import { token } from "./token";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "14px", padding: "14px 16px 24px" },
  title: {
    margin: 0,
    fontSize: token("fontSizeBase400"),
    lineHeight: token("lineHeightBase400"),
    fontWeight: token("fontWeightSemibold"),
  },
  intro: { margin: "4px 0 0", color: token("colorNeutralForeground2"), display: "block" },
});

/** One page of the pane: title, one sentence, contents. */
export function Panel({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.panel}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        <Text size={200} className={styles.intro}>
          {intro}
        </Text>
      </div>
      {children}
    </main>
  );
}
