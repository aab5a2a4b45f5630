import { useEffect, useState } from "react";
import { COMPARE_PANE_TEXTS } from "../../core/texts/comparePane";
import { REFRESH_TEXTS } from "../../core/texts/refreshPane";
import { Done } from "../shared/Done";
import { Button, Text } from "../shared/fluent";
import { LatePage } from "../shared/LatePage";
import { Panel } from "../shared/Panel";
import { Problems } from "../shared/Problems";
import { useLanguage, useTexts } from "../shared/texts";
import { Working } from "../shared/Working";
import { BuiltSheets } from "./BuiltSheets";
import { RankingPreview, SamplePreview } from "./ComparisonPreview";
import { SpecChoices } from "./choices/SpecChoices";
import { UndoAnswer } from "./UndoAnswer";
import { useComparison } from "./useComparison";

/** Drawing brings the scales and shapes of d3, so it comes once there is something to draw. */
const loadPicture = () =>
  import(/* webpackChunkName: "picture" */ "./picture/PicturePreview").then(({ PicturePreview }) => PicturePreview);

/** Choose the kind of sheet and what it is about, look at it, build it. */
export function Comparison({ onImport, onBusy }: { onImport: () => void; onBusy: (busy: boolean) => void }) {
  const texts = useTexts();
  const language = useLanguage();
  const words = COMPARE_PANE_TEXTS[language];
  const page = useComparison();
  const { spec, preview, known, building, undoing } = page;
  const seen = preview.latest;
  const busy = building.state.status === "working" || undoing.state.status === "working";
  const [refreshing, setRefreshing] = useState(false);
  useEffect(() => onBusy(busy || refreshing), [busy, refreshing, onBusy]);
  const built = building.state.status === "done" ? building.state.value : null;
  const undone = undoing.state.status === "done" ? undoing.state.value : null;

  return (
    <Panel title={texts.compareTitle} intro={texts.compareIntro}>
      {known && <SpecChoices spec={spec} known={known} choose={page.choose} replace={page.replace} />}
      {preview.state.status === "working" && <Working step={preview.state.step} />}
      {preview.state.status === "failed" && (
        <>
          <Problems problems={preview.state.problems} calm />
          <Button onClick={page.look}>{texts.readAgain}</Button>
          <Button onClick={onImport}>{texts.goImport}</Button>
        </>
      )}
      {seen && (seen.league ? <RankingPreview seen={seen} league={seen.league} /> : <SamplePreview seen={seen} />)}
      {seen?.picture && <LatePage load={loadPicture} props={{ shown: seen.picture }} isPart />}
      {seen && !seen.picture && <Text size={200}>{words.noPicture}</Text>}
      {building.state.status === "working" && <Working step={building.state.step} onCancel={building.cancel} />}
      {building.state.status === "failed" && <Problems problems={building.state.problems} />}
      {built && (
        <Done
          text={spec.kind === "towns" ? texts.compareDone(built.sheet, built.ranked) : words.built(built.sheet)}
          sheet={built.sheet}
          back={{ label: REFRESH_TEXTS[language].undoBuild, go: () => page.undoBuild(built.undo) }}
        />
      )}
      <UndoAnswer state={undoing.state} />
      {seen && (
        <Button
          appearance="primary"
          disabled={busy || refreshing || preview.state.status !== "done"}
          onClick={page.build}
        >
          {texts.compareButton}
        </Button>
      )}
      <BuiltSheets built={built ?? undone} onBusy={setRefreshing} />
    </Panel>
  );
}
