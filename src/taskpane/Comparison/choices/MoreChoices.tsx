import { useState } from "react";
import { readGroups, writeGroups } from "../../../core/comparison/spec/groupsText";
import { isLatest } from "../../../core/comparison/spec/isLatest";
import type { SheetKind } from "../../../core/comparison/spec/SheetSpec";
import { COMPARE_PANE_TEXTS } from "../../../core/texts/comparePane";
import { Checkbox, Field, makeStyles, Textarea } from "../../shared/fluent";
import { useLanguage } from "../../shared/texts";
import { Choose } from "./Choose";
import { ScoreTable } from "./ScoreTable";
import type { SpecChoicesProps } from "./SpecChoices";
import { SpecText } from "./SpecText";
import { TargetTable } from "./TargetTable";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "8px" },
  list: { display: "flex", flexDirection: "column", maxHeight: "220px", overflowY: "auto" },
  summary: { cursor: "pointer", fontWeight: 600 },
});

const GROUPED = new Set<SheetKind>(["towns", "matrix", "league", "periods", "score", "contributions"]);
const ABOUT_SEVERAL = new Set<SheetKind>(["towns", "matrix", "scorecard", "targets"]);
const MOST_DECIMALS = 4;

/** Choices that few need every month: indicators, groups, decimals, weights, and the whole specification as a text. */
export function MoreChoices({ spec, known, choose, replace }: SpecChoicesProps) {
  const styles = useStyles();
  const words = COMPARE_PANE_TEXTS[useLanguage()];
  const chosen = spec.indicators ?? known.indicators;
  const toggle = (name: string, isChosen: boolean) => {
    const next = known.indicators.filter((one) => (one === name ? isChosen : chosen.includes(one)));
    choose({ indicators: next.length === known.indicators.length || next.length === 0 ? undefined : next });
  };
  return (
    <details>
      <summary className={styles.summary}>{words.more}</summary>
      <div className={styles.box}>
        {ABOUT_SEVERAL.has(spec.kind) && (
          <div role="group" aria-label={words.indicators} className={styles.list}>
            {known.indicators.map((name) => (
              <Checkbox
                key={name}
                label={name}
                checked={chosen.includes(name)}
                onChange={(_, data) => toggle(name, data.checked === true)}
              />
            ))}
          </div>
        )}
        {(spec.kind === "targets" || spec.kind === "towns") && (
          <TargetTable spec={spec} known={known} choose={choose} />
        )}
        {spec.kind === "score" && <ScoreTable spec={spec} known={known} choose={choose} />}
        {GROUPED.has(spec.kind) && !isLatest(spec) && (
          <GroupsField key={spec.kind} groups={spec.groups ?? []} choose={choose} />
        )}
        {spec.kind === "league" && (
          <Choose
            label={words.against}
            value={spec.against ?? ""}
            options={[["", words.automatic], ...known.periods.map((period): [string, string] => [period, period])]}
            onChoose={(against) => choose({ against: against === "" ? undefined : against })}
          />
        )}
        <Choose
          label={words.decimals}
          value={spec.decimals === undefined ? "" : String(spec.decimals)}
          options={[
            ["", words.automatic],
            ...Array.from({ length: MOST_DECIMALS + 1 }, (_, count): [string, string] => [
              String(count),
              String(count),
            ]),
          ]}
          onChoose={(count) => choose({ decimals: count === "" ? undefined : Number(count) })}
        />
        <Checkbox
          label={words.chart}
          checked={spec.chart ?? true}
          onChange={(_, data) => choose({ chart: data.checked === true ? undefined : false })}
        />
        <SpecText spec={spec} replace={replace} />
      </div>
    </details>
  );
}

/** Groups of towns, a line each; what cannot be read is told and the rest is used. */
function GroupsField({
  groups,
  choose,
}: Pick<SpecChoicesProps, "choose"> & { groups: Parameters<typeof writeGroups>[0] }) {
  const words = COMPARE_PANE_TEXTS[useLanguage()];
  const [text, setText] = useState(() => writeGroups(groups));
  const { unread } = readGroups(text);
  const use = () => {
    const { groups: read } = readGroups(text);
    choose({ groups: read.length > 0 ? read : undefined });
  };
  return (
    <Field
      label={words.groups}
      hint={words.groupsHint}
      {...(unread.length > 0 && { validationMessage: words.groupsUnread(unread[0]!) })}
    >
      <Textarea
        value={text}
        placeholder={words.groupsExample}
        onChange={(_, data) => setText(data.value)}
        onBlur={use}
      />
    </Field>
  );
}
