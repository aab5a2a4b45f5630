/** The part of jest-axe that we use; the package has no types of its own. */
declare module "jest-axe" {
  export function axe(element: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
