import { keepDesign } from "./autosave.ts";
import { editorStore } from "./editorStore.ts";
import { followDesign } from "./engineLink.ts";
import { followFile } from "./followFile.ts";
import { followLaunches } from "./followLaunches.ts";
import { followLinks } from "./followLinks.ts";
import { saveSettings } from "./settings.ts";

/** Restores the last design, or opens the one that the address holds, and keeps everything running; call once, before the page is drawn. */
export async function startEditor(): Promise<void> {
	await keepDesign();
	followDesign();
	await followLinks();
	followBrowser();
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

/** What the browser does with the page beside showing it: hand it files, keep it to work offline. Neither is waited for. */
function followBrowser(): void {
	followLaunches();
	followFile();
	// Sources that change under one's hands are never kept; where the browser keeps nothing, all else works.
	if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
	const keep = (): void => void import("./keepPage.ts").then((each) => each.keepPage()).catch(() => undefined);
	if (document.readyState === "complete") keep();
	else addEventListener("load", keep, { once: true });
}
