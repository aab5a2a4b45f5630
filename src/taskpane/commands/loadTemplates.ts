import type * as AtHand from "./templatesAtHand";

/** The templates and what reads them: they come when one is first needed. */
export function loadTemplates(): Promise<typeof AtHand> {
  return import(/* webpackChunkName: "templates" */ "./templatesAtHand");
}
