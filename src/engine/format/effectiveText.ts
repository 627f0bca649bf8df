import type { Design } from "../model/design.ts";
import { quantityText } from "./quantityText.ts";
import type { Form } from "./shape.ts";

/** The unit that a key's name ends in inside of a design. */
const suffixes = ["", "Ms", "Bytes"] as const;

/** What holds at a place of the design, default or not, as the file would write it; undefined where that can't be told. */
export function effectiveText(design: Design, keys: readonly (string | number)[], form: Form): string | undefined {
	let value: unknown = design;
	for (const key of keys) value = childOf(value, String(key));
	if (typeof value === "string") return value;
	if (typeof value === "boolean") return String(value);
	if (typeof value !== "number") return undefined;
	return form.kind === "quantity" ? quantityText(value, form.quantity) : undefined;
}

function childOf(value: unknown, key: string): unknown {
	if (value instanceof Map) return value.get(key);
	if (typeof value !== "object" || value === null) return undefined;
	const found = suffixes.map((suffix) => key + suffix).find((name) => Object.hasOwn(value, name));
	return found === undefined ? undefined : (value as Readonly<Record<string, unknown>>)[found];
}
