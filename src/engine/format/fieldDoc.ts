import { fieldDocs } from "../../texts/fieldDocs.ts";
import type { Field } from "./shape.ts";

/** What a key of the file sets, in a line. */
export function fieldDoc(field: Pick<Field, "required" | "doc">): string {
	return field.required ? field.doc : fieldDocs[field.doc as keyof typeof fieldDocs];
}
