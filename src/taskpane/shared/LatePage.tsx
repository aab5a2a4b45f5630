import { useCallback, useEffect, useState, type ComponentType } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner } from "./fluent";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: "14px", padding: "14px 16px" },
});

export interface LatePageProps<Props> {
  /** Must be the same function at every call. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
  /** Left out: a whole page. */
  isPart?: boolean;
}

/** A page, or a part of one, whose code comes when it is first opened. Where React's own `lazy` fails once and for all, this offers to try again. */
export function LatePage<Props extends object>({ load, props, isPart = false }: LatePageProps<Props>) {
  const styles = useStyles();
  const texts = useTexts();
  const [page, setPage] = useState<{ Page: ComponentType<Props> } | "loading" | "failed">("loading");
  const start = useCallback(() => {
    let left = false;
    setPage("loading");
    load().then(
      (Page) => left || setPage({ Page }),
      () => left || setPage("failed"),
    );
    return () => {
      left = true;
    };
  }, [load]);
  useEffect(start, [start]);

  const Place = isPart ? "div" : "main";
  const place = isPart ? undefined : styles.place;
  if (page === "loading") {
    return (
      <Place className={place}>
        <div role="status">
          <Spinner size="tiny" label={texts.opening} />
        </div>
      </Place>
    );
  }
  if (page === "failed") {
    return (
      <Place className={place}>
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{texts.openFailed}</MessageBarBody>
        </MessageBar>
        <Button onClick={start}>{texts.openAgain}</Button>
      </Place>
    );
  }
  return <page.Page {...props} />;
}
