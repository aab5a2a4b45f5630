import { makeStyles } from "../shared/fluent";
import { token } from "../shared/token";

const useStyles = makeStyles({
  code: {
    display: "block",
    padding: "6px 8px",
    borderRadius: token("borderRadiusMedium"),
    border: `1px solid ${token("colorNeutralStroke2")}`,
    backgroundColor: token("colorNeutralBackground3"),
    fontFamily: token("fontFamilyMonospace"),
    fontSize: token("fontSizeBase200"),
    lineHeight: token("lineHeightBase300"),
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** A formula on a line of its own. */
export function Code({ children }: { children: string }) {
  return <code className={useStyles().code}>{children}</code>;
}
