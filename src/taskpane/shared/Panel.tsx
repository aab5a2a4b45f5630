import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "14px", padding: "14px 16px 24px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: "4px 0 0", color: tokens.colorNeutralForeground2, display: "block" },
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
