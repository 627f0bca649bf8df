/** What browsers, and the loader of style sheets, say when a part of the page that is loaded later doesn't come. */
const words =
	/dynamically imported module|Importing a module script failed|Unable to preload CSS|not a valid JavaScript MIME type/i;

/** Whether a part of the page could not be loaded: no network, or a later version has taken its place on the server. */
export function isMissingFile(error: unknown): boolean {
	return error instanceof Error && words.test(error.message);
}
