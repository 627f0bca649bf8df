import { json } from "../engine/exports/json.ts";

/** Writes a whole answer to standard output, with the line break that terminals expect. */
export function print(text: string): void {
	process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Machine-readable: what is no finite number is null. */
export function printJson(value: unknown): void {
	print(json(value));
}
