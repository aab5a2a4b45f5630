import { useRef } from "react";
import type { ScoreSpec } from "../../../core/comparison/spec/SheetSpec";
import { COMPARE_PANE_TEXTS } from "../../../core/texts/comparePane";
import { plainTownName } from "../../../core/town/townName";
import { Button, Checkbox, Text } from "../../shared/fluent";
import { useLanguage } from "../../shared/texts";
import type { ChangeOf } from "../changed";
import { Choose } from "./Choose";
import { useItemStyles } from "./itemStyles";
import { NumberField } from "./NumberField";

interface PointsTableProps {
  score: Pick<ScoreSpec, "points" | "mostPoints" | "vetoed">;
  towns: readonly string[];
  change: (more: ChangeOf<ScoreSpec>) => void;
}

/** 加分、扣分 and 一票否决: points of their own for some towns, and those whose composite is 0. */
export function PointsTable({ score: { points, mostPoints, vetoed }, towns, change }: PointsTableProps) {
  const styles = useItemStyles();
  const words = COMPARE_PANE_TEXTS[useLanguage()];
  const add = useRef<HTMLButtonElement>(null);
  const isVetoed = (town: string) => vetoed.some((name) => plainTownName(name) === plainTownName(town));
  const veto = (town: string, isOn: boolean) => {
    const others = vetoed.filter((name) => plainTownName(name) !== plainTownName(town));
    change({ vetoed: isOn ? [...others, town] : others });
  };
  const changeAt = (place: number, more: Partial<ScoreSpec["points"][number]>) =>
    change({ points: points.map((one, at) => (at === place ? { ...one, ...more } : one)) });
  const remove = (place: number) => {
    change({ points: points.filter((_, at) => at !== place) });
    add.current?.focus();
  };
  return (
    <>
      <section aria-label={words.points} className={styles.parts}>
        <Text weight="semibold">{words.points}</Text>
        {points.map((one, place) => (
          <div key={place} role="group" aria-label={words.pointsNumber(place + 1)} className={styles.row}>
            <Choose
              label={words.town}
              value={one.town}
              options={[...new Set([...towns, one.town])].map((town) => [town, town])}
              onChoose={(town) => changeAt(place, { town })}
            />
            <NumberField
              label={words.pointsAmount}
              value={one.points}
              onNumber={(amount) => changeAt(place, { points: amount })}
            />
            <Button size="small" onClick={() => remove(place)}>
              {words.leaveOut}
            </Button>
          </div>
        ))}
        <Button
          ref={add}
          disabled={towns.length === 0}
          onClick={() => change({ points: [...points, { town: towns[0]!, points: 1 }] })}
        >
          {words.addPoints}
        </Button>
        <NumberField
          label={words.mostPoints}
          value={mostPoints}
          onNumber={(most) => change({ mostPoints: most })}
          onEmpty={() => change({ mostPoints: undefined })}
        />
      </section>
      <div role="group" aria-label={words.vetoes} className={styles.parts}>
        <Text weight="semibold">{words.vetoes}</Text>
        <div className={styles.list}>
          {towns.map((town) => (
            <Checkbox
              key={town}
              label={town}
              checked={isVetoed(town)}
              onChange={(_, data) => veto(town, data.checked === true)}
            />
          ))}
        </div>
      </div>
    </>
  );
}
