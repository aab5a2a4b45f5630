import type * as Shipped from "../../templates";

/** The shipped templates and their dictionary: they come when one is first needed. */
export function loadTemplates(): Promise<typeof Shipped> {
  return import(/* webpackChunkName: "templates" */ "../../templates");
}
