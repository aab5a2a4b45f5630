import type { AggregateReason } from "../../core/town/aggregateRows";
import { Text } from "./fluent";
import { useTexts } from "./texts";

/** The rows that will not be ranked, each with the reason: a person must see whom we left out. */
export function NotTowns({ rows }: { rows: { name: string; reason: AggregateReason }[] }) {
  const texts = useTexts();
  if (rows.length === 0) return null;
  const reasons: Record<AggregateReason, string> = {
    named: texts.reasonNamed,
    parent: texts.reasonParent,
    sum: texts.reasonSum,
  };
  const names = rows.map(({ name, reason }) => texts.withReason(name, reasons[reason])).join(texts.list);
  return <Text size={200}>{texts.notTowns(names)}</Text>;
}
