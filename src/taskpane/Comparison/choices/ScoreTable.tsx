import type { ScoreItem, ScoreSpec } from "../../../core/comparison/spec/SheetSpec";
import { COMPARE_PANE_TEXTS } from "../../../core/texts/comparePane";
import { Button, Checkbox, Text } from "../../shared/fluent";
import { useLanguage } from "../../shared/texts";
import { Choose } from "./Choose";
import { useItemStyles } from "./itemStyles";
import { NumberField } from "./NumberField";
import { PointsTable } from "./PointsTable";
import type { SpecChoicesProps } from "./SpecChoices";

const WHOLE = 100;
const NEXT_WEIGHT = 10;

/** The items of a composite score, each with what is scored, how, and its weight; the weights must sum to 100. */
export function ScoreTable({ spec, known, choose }: Pick<SpecChoicesProps, "spec" | "known" | "choose">) {
  const styles = useItemStyles();
  const words = COMPARE_PANE_TEXTS[useLanguage()];
  const score: ScoreSpec = spec.score ?? known.score ?? { items: [], missing: "refuse", points: [], vetoed: [] };
  const change = (more: Partial<ScoreSpec>) => choose({ score: { ...score, ...more } });
  const changeItem = (place: number, more: Partial<ScoreItem>) =>
    change({ items: score.items.map((item, at) => (at === place ? { ...item, ...more } : item)) });
  const unused = known.indicators.filter((name) => !score.items.some((item) => item.indicator === name));
  const sum = score.items.reduce((before, { weight }) => before + weight, 0);
  const measure = (value: string): Partial<ScoreItem> =>
    value === "completion"
      ? { measure: "completion", method: "completion" }
      : { measure: value as "growth" | "value", method: "range" };
  return (
    <section aria-label={words.score}>
      {score.items.map((item, place) => (
        <div key={item.indicator} role="group" aria-label={item.indicator} className={styles.item}>
          <Text weight="semibold">{item.indicator}</Text>
          <div className={styles.row}>
            <Choose
              label={words.scored}
              value={item.measure}
              options={(["completion", "growth", "value"] as const).map((one) => [one, words.scoredMeasures[one]])}
              onChoose={(one) => changeItem(place, measure(one))}
            />
            <Choose
              label={words.method}
              value={item.method}
              options={(item.measure === "completion" ? METHODS : METHODS.slice(1)).map((one) => [
                one,
                words.methods[one],
              ])}
              onChoose={(method) => changeItem(place, { method: method as ScoreItem["method"] })}
            />
            <NumberField
              label={words.weight}
              value={item.weight}
              onNumber={(weight) => changeItem(place, { weight })}
            />
            <Button size="small" onClick={() => change({ items: score.items.filter((_, at) => at !== place) })}>
              {words.leaveOut}
            </Button>
          </div>
        </div>
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

const METHODS = ["completion", "range", "efficacy"] as const;
