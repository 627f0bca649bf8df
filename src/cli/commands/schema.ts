import { jsonSchema } from "../../engine/format/jsonSchema.ts";
import { exitStatus } from "../exitStatus.ts";
import { printJson } from "../print.ts";

/** The JSON Schema of the design file. */
export function schema(): number {
	printJson(jsonSchema());
	return exitStatus.fine;
}
