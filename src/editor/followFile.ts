import { editorStore } from "./editorStore.ts";

/**
 * Looks at the design's file whenever the user comes back to the page: what another program has written to it meanwhile
 * is offered, before the two have grown apart.
 */
export function followFile(): void {
	window.addEventListener("focus", () => {
		const { handle } = editorStore.getState().file;
		if (handle !== undefined) void import("./lookAtFile.ts").then(({ lookAtFile }) => lookAtFile(handle));
	});
}
