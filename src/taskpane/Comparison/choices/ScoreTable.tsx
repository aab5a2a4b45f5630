import type { ScoreItem, ScoreSpec } from "../../../core/comparison/spec/SheetSpec";
import { COMPARE_PANE_TEXTS } from "../../../core/texts/comparePane";
import { Checkbox, Text } from "../../shared/fluent";
import { useLanguage } from "../../shared/texts";
import { changed, type ChangeOf } from "../changed";
import { Choose } from "./Choose";
import { useItemStyles } from "./itemStyles";
import { PointsTable } from "./PointsTable";
import { ScoreItemFields } from "./ScoreItemFields";
import type { SpecChoicesProps } from "./SpecChoices";

const WHOLE = 100;
const NEXT_WEIGHT = 10;

/** The items of a composite score, each with what is scored, how, and its weight; the weights must sum to 100. */
export function ScoreTable({ spec, known, choose }: Pick<SpecChoicesProps, "spec" | "known" | "choose">) {
  const styles = useItemStyles();
  const words = COMPARE_PANE_TEXTS[useLanguage()];
  const score: ScoreSpec = spec.score ?? known.score ?? { items: [], missing: "refuse", points: [], vetoed: [] };
  const change = (more: ChangeOf<ScoreSpec>) => choose({ score: changed(score, more) });
  const changeItem = (place: number, more: ChangeOf<ScoreItem>) =>
    change({ items: score.items.map((item, at) => (at === place ? changed(item, more) : item)) });
  const unused = known.indicators.filter((name) => !score.items.some((item) => item.indicator === name));
  const sum = score.items.reduce((before, { weight }) => before + weight, 0);
  return (
    <section aria-label={words.score} className={styles.parts}>
      {score.items.map((item, place) => (
        <ScoreItemFields
          key={item.indicator}
          item={item}
          change={(more) => changeItem(place, more)}
          remove={() => change({ items: score.items.filter((_, at) => at !== place) })}
        />
      ))}
      <Text role="status">{sum === WHOLE ? words.weightsRight : words.weightsWrong(sum)}</Text>
      {unused.length > 0 && (
        <Choose
          label={words.addItem}
          value=""
          options={[["", ""], ...unused.map((name): [string, string] => [name, name])]}
          onChoose={(indicator) =>
            indicator !== "" &&
            change({
              items: [...score.items, { indicator, measure: "growth", method: "range", weight: NEXT_WEIGHT, cap: 1 }],
            })
          }
        />
      )}
      <Checkbox
        label={words.redistribute}
        checked={score.missing === "redistribute"}
        onChange={(_, data) => change({ missing: data.checked === true ? "redistribute" : "refuse" })}
      />
      <PointsTable score={score} towns={known.towns} change={change} />
    </section>
  );
}
