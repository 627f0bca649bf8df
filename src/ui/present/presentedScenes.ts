/** What a key does to the scene shown; undefined when it is no key of the presentation. */
export function sceneByKey(
	key: string,
	{ index, count }: { readonly index: number; readonly count: number },
): number | undefined {
	switch (key) {
		case "ArrowRight":
		case "ArrowDown":
		case "PageDown":
		case " ":
			return Math.min(index + 1, count - 1);
		case "ArrowLeft":
		case "ArrowUp":
		case "PageUp":
			return Math.max(index - 1, 0);
		case "Home":
			return 0;
		case "End":
			return count - 1;
		default:
			return undefined;
	}
}
