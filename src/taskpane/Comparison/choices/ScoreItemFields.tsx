import { significant } from "../../../core/numbers/significant";
import type { ScoreItem } from "../../../core/comparison/spec/SheetSpec";
import { COMPARE_PANE_TEXTS } from "../../../core/texts/comparePane";
import { Button, Checkbox, Text } from "../../shared/fluent";
import { useLanguage } from "../../shared/texts";
import type { ChangeOf } from "../changed";
import { Choose } from "./Choose";
import { useItemStyles } from "./itemStyles";
import { NumberField } from "./NumberField";

const METHODS = ["completion", "range", "efficacy"] as const;
/** What a bonus begins with: a point for each five points above the target, at most five. */
const USUAL_BONUS = { step: 0.05, points: 1, most: 5 };

interface ScoreItemFieldsProps {
  item: ScoreItem;
  change: (more: ChangeOf<ScoreItem>) => void;
  remove: () => void;
}

/** One item of a score: the figure, the method, the weight; for a completion how far it may go above the full score, and its bonus. */
export function ScoreItemFields({ item, change, remove }: ScoreItemFieldsProps) {
  const styles = useItemStyles();
  const words = COMPARE_PANE_TEXTS[useLanguage()];
  const isCompletion = item.measure === "completion";
  return (
    <div role="group" aria-label={item.indicator} className={styles.item}>
      <Text weight="semibold">{item.indicator}</Text>
      <div className={styles.row}>
        <Choose
          label={words.scored}
          value={item.measure}
          options={(["completion", "growth", "value"] as const).map((one) => [one, words.scoredMeasures[one]])}
          onChoose={(one) => change(measured(one))}
        />
        <Choose
          label={words.method}
          value={item.method}
          options={(isCompletion ? METHODS : METHODS.slice(1)).map((one) => [one, words.methods[one]])}
          onChoose={(method) => change({ method: method as ScoreItem["method"] })}
        />
        <NumberField label={words.weight} value={item.weight} onNumber={(weight) => change({ weight })} />
        {item.method === "completion" && (
          <NumberField
            label={words.cap}
            value={significant(item.cap * 100)}
            onNumber={(share) => change({ cap: significant(share / 100) })}
          />
        )}
        <Button size="small" onClick={remove}>
          {words.leaveOut}
        </Button>
      </div>
      {isCompletion && <BonusFields item={item} change={change} />}
    </div>
  );
}

function BonusFields({ item: { bonus }, change }: Pick<ScoreItemFieldsProps, "item" | "change">) {
  const styles = useItemStyles();
  const words = COMPARE_PANE_TEXTS[useLanguage()];
  const keep = (more: Partial<typeof USUAL_BONUS>) => change({ bonus: { ...USUAL_BONUS, ...bonus, ...more } });
  return (
    <>
      <Checkbox
        label={words.bonus}
        checked={bonus !== undefined}
        onChange={(_, data) => change({ bonus: data.checked === true ? USUAL_BONUS : undefined })}
      />
      {bonus && (
        <div className={styles.row}>
          <NumberField
            label={words.bonusStep}
            value={significant(bonus.step * 100)}
            onNumber={(points) => keep({ step: significant(points / 100) })}
          />
          <NumberField label={words.bonusPoints} value={bonus.points} onNumber={(points) => keep({ points })} />
          <NumberField label={words.bonusMost} value={bonus.most} onNumber={(most) => keep({ most })} />
        </div>
      )}
    </>
  );
}

function measured(value: string): ChangeOf<ScoreItem> {
  return value === "completion"
    ? { measure: "completion", method: "completion" }
    : // What is no completion has no target to go above.
      { measure: value as "growth" | "value", method: "range", cap: 1, bonus: undefined };
}
