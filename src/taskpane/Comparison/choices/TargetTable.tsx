import { useRef } from "react";
import { significant } from "../../../core/numbers/significant";
import type { SpecTarget } from "../../../core/comparison/spec/SheetSpec";
import { TARGET_KINDS, TIERS } from "../../../core/template/Template";
import { COMPARE_PANE_TEXTS } from "../../../core/texts/comparePane";
import { ENTRY_TEXTS } from "../../../core/texts/entry";
import { Button, Field, Input, Text } from "../../shared/fluent";
import { useLanguage } from "../../shared/texts";
import { Choose } from "./Choose";
import { useItemStyles } from "./itemStyles";
import { NumberField } from "./NumberField";
import type { SpecChoicesProps } from "./SpecChoices";

/** Growths and reductions are fractions that people write in percent. */
const isPercent = ({ kind }: SpecTarget) => kind === "growth" || kind === "reduction";

/** The targets of the board beside those of the data: indicator, kind, tier, version and amount of each (R32). */
export function TargetTable({ spec, known, choose }: Pick<SpecChoicesProps, "spec" | "known" | "choose">) {
  const styles = useItemStyles();
  const language = useLanguage();
  const words = COMPARE_PANE_TEXTS[language];
  const { tiers, targetKinds } = ENTRY_TEXTS[language];
  const add = useRef<HTMLButtonElement>(null);
  const targets = spec.targets ?? [];
  // Levels are a town's own: of the towns together only the rest can be asked.
  const isOfAll = spec.kind === "towns";
  const kinds = isOfAll ? TARGET_KINDS.filter((kind) => kind !== "level") : TARGET_KINDS;
  const title = isOfAll ? words.targetsOfAll : words.targets;
  const keep = (next: SpecTarget[]) => choose({ targets: next.length > 0 ? next : undefined });
  const change = (place: number, more: Partial<SpecTarget>) =>
    keep(targets.map((target, at) => (at === place ? { ...target, ...more } : target)));
  const remove = (place: number) => {
    keep(targets.filter((_, at) => at !== place));
    // The button that was pressed goes; whoever works with keys goes on from here.
    add.current?.focus();
  };
  const names = (target: SpecTarget) => [...new Set([...known.indicators, target.indicator])];
  return (
    <section aria-label={title} className={styles.parts}>
      <Text weight="semibold">{title}</Text>
      {targets.map((target, place) => (
        <div key={place} role="group" aria-label={words.targetNumber(place + 1)} className={styles.item}>
          <Choose
            label={words.indicator}
            value={target.indicator}
            options={names(target).map((name) => [name, name])}
            onChoose={(indicator) => change(place, { indicator })}
          />
          <div className={styles.row}>
            <Choose
              label={words.targetKind}
              value={target.kind}
              options={[...new Set([...kinds, target.kind])].map((kind) => [kind, targetKinds[kind]])}
              onChoose={(kind) => change(place, { kind: kind as SpecTarget["kind"], value: 0 })}
            />
            <Choose
              label={words.tier}
              value={target.tier}
              options={TIERS.map((tier) => [tier, tiers[tier]])}
              onChoose={(tier) => change(place, { tier: tier as SpecTarget["tier"] })}
            />
            <Field label={words.version}>
              <Input value={target.version} onChange={(_, data) => change(place, { version: data.value })} />
            </Field>
            <NumberField
              key={target.kind}
              label={isPercent(target) ? words.amountInPercent : words.amount}
              value={isPercent(target) ? significant(target.value * 100) : target.value}
              onNumber={(amount) => change(place, { value: isPercent(target) ? significant(amount / 100) : amount })}
            />
            <Button size="small" onClick={() => remove(place)}>
              {words.leaveOut}
            </Button>
          </div>
        </div>
      ))}
      <Button
        ref={add}
        disabled={known.indicators.length === 0}
        onClick={() =>
          keep([
            ...targets,
            { indicator: known.indicators[0]!, kind: kinds[0]!, tier: "assessed", version: "", value: 0 },
          ])
        }
      >
        {words.addTarget}
      </Button>
    </section>
  );
}
