import { isAbsolute, relative, resolve, sep } from "node:path";

/**
 * A file as reports name it: relative to the current folder with forward slashes, as annotations and
 * code-scanning services expect; the whole path for what lies elsewhere.
 */
export function reportedFile(file: string): string {
	const path = relative(process.cwd(), resolve(file));
	const isOutside = isAbsolute(path) || path.split(sep)[0] === "..";
	return (isOutside ? resolve(file) : path).split(sep).join("/");
}
