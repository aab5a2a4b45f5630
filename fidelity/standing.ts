import { BEHAVIOURS } from "./index";

/** The behaviours that no page of the documentation settles, as the list in docs/decisions shows them. */
export function unverifiedList(): string {
  return BEHAVIOURS.filter(({ page }) => page === undefined)
    .map(({ id, says }) => `- \`${id}\`: ${says}`)
    .join("\n");
}
