import { keepDesign } from "./autosave.ts";
import { editorStore } from "./editorStore.ts";
import { followDesign } from "./engineLink.ts";
import { followLinks } from "./followLinks.ts";
import { keepBaseline } from "./keptBaseline.ts";
import { saveSettings } from "./settings.ts";

/** Restores the last design, or opens the one that the address holds, and keeps everything running; call once, before the page is drawn. */
export async function startEditor(): Promise<void> {
	await keepDesign();
	await followLinks();
	followDesign();
	keepBaseline();
	editorStore.subscribe((state, before) => {
		const arranged =
			state.theme !== before.theme ||
			state.dock !== before.dock ||
			state.rail !== before.rail ||
			state.inspectorOpen !== before.inspectorOpen ||
			state.minimap !== before.minimap;
		if (arranged) saveSettings(state);
	});
}
