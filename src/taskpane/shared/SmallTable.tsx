import { makeStyles, mergeClasses } from "./fluent";
import { token } from "./token";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: token("fontSizeBase200"),
    lineHeight: token("lineHeightBase200"),
  },
  cell: {
    padding: "4px 6px",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
    textAlign: "left",
    overflowWrap: "break-word",
    // Chinese names break between any two characters unless told not to.
    wordBreak: "keep-all",
  },
  head: { fontWeight: token("fontWeightSemibold"), backgroundColor: token("colorNeutralBackground3") },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  more: { color: token("colorNeutralForeground3"), padding: "4px 6px", fontSize: token("fontSizeBase200") },
});

export interface SmallTableProps {
  label: string;
  heads: string[];
  rows: string[][];
  /** Which columns hold numbers. */
  numeric: number[];
  /** Said under the table when there are more rows than shown. */
  more?: string | undefined;
}

/** A few rows for a look before writing. */
export function SmallTable({ label, heads, rows, numeric, more }: SmallTableProps) {
  const styles = useStyles();
  const classOf = (column: number) => mergeClasses(styles.cell, numeric.includes(column) && styles.number);
  return (
    <div>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={column} scope="col" className={mergeClasses(classOf(column), styles.head)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={classOf(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more && <div className={styles.more}>{more}</div>}
    </div>
  );
}
