import { readQuantity } from "../engine/format/quantities.ts";
import { CliError } from "./CliError.ts";

/** A duration option as the design file writes it (`90s`, `5m`), in milliseconds. Throws a CliError otherwise. */
export function readDurationMs(text: string): number {
	const quantity = readQuantity(text, "duration");
	if (quantity.kind === "wrong") throw new CliError(`“${text}”: ${quantity.message}.`);
	return quantity.value;
}
