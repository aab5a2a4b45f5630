import type { Template } from "../core/template/Template";
import monthly from "./monthly.json";

/** The templates we ship. */
export const TEMPLATES: readonly Template[] = [monthly as Template];
