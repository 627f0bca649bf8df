import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { reportedFile } from "./reportedFile.ts";

/** A file as a URI reference: relative to the current folder, or whole for what lies elsewhere; what a URI can't hold is escaped. */
export function fileUri(file: string): string {
	const path = reportedFile(file);
	return isAbsolute(path) ? pathToFileURL(path).href : path.split("/").map(encodeURIComponent).join("/");
}
