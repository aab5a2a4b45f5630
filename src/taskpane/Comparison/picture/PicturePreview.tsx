import { useEffect, useRef, useState } from "react";
import type { PictureItems } from "../../../core/comparison/picture/pictureItems";
import { PICTURE_PANE_TEXTS } from "../../../core/texts/picturePane";
import { Button, Link, makeStyles, MessageBar, MessageBarBody } from "../../shared/fluent";
import { useLanguage } from "../../shared/texts";
import { token } from "../../shared/token";
import { PictureDrawing } from "./PictureDrawing";
import { pictureFile } from "./pictureFile";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  drawing: {
    width: "100%",
    maxWidth: "440px",
    "--picture-ground": token("colorNeutralBackground1"),
    "--picture-ink": token("colorNeutralForeground1"),
    "--picture-muted": token("colorNeutralForeground3"),
    "--picture-rule": token("colorNeutralStroke1"),
    "--picture-bar": token("colorCompoundBrandBackground"),
    "--picture-line": token("colorStatusWarningForeground3"),
    "--picture-good": token("colorStatusSuccessForeground1"),
    "--picture-bad": token("colorStatusDangerForeground1"),
    // Drawings are not forced into the system's colours as texts are.
    "@media (forced-colors: active)": {
      "--picture-ground": "Canvas",
      "--picture-ink": "CanvasText",
      "--picture-muted": "CanvasText",
      "--picture-rule": "GrayText",
      "--picture-bar": "GrayText",
      "--picture-line": "Highlight",
      "--picture-good": "GrayText",
      "--picture-bad": "Highlight",
    },
  },
});

type Copying = "no" | "drawing" | "copied" | "notDrawn" | { file: string };

/** The picture that the sheet will have, drawn for the pane; it can be copied for a document or a chat. */
export function PicturePreview({ shown }: { shown: PictureItems }) {
  const styles = useStyles();
  const texts = PICTURE_PANE_TEXTS[useLanguage()];
  const drawing = useRef<SVGSVGElement>(null);
  const [copying, setCopying] = useState<Copying>("no");
  useEffect(() => setCopying("no"), [shown]);
  const file = typeof copying === "object" ? copying.file : null;
  useEffect(() => {
    if (file !== null) return () => URL.revokeObjectURL(file);
  }, [file]);

  const copy = async () => {
    setCopying("drawing");
    const picture = pictureFile(drawing.current!);
    try {
      // The clipboard is asked at once, while the click still counts as the person's wish; the picture follows.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      setCopying("copied");
    } catch {
      setCopying(
        await picture.then(
          (blob): Copying => ({ file: URL.createObjectURL(blob) }),
          (): Copying => "notDrawn",
        ),
      );
    }
  };

  return (
    <section aria-label={texts.heading} className={styles.section}>
      <div className={styles.drawing}>
        <PictureDrawing ref={drawing} shown={shown} texts={texts} />
      </div>
      <Button size="small" disabled={copying === "drawing"} onClick={() => void copy()}>
        {copying === "drawing" ? texts.copying : texts.copy}
      </Button>
      <div role="status">
        {copying === "copied" && texts.copied}
        {copying === "notDrawn" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{texts.notDrawn}</MessageBarBody>
          </MessageBar>
        )}
        {file !== null && (
          <>
            {texts.refused}{" "}
            <Link href={file} download={texts.fileName(shown.picture.title)}>
              {texts.save}
            </Link>
          </>
        )}
      </div>
    </section>
  );
}
