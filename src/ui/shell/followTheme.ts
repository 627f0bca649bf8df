import { editorStore } from "../../editor/editorStore.ts";

/** Sets `data-theme` on the page, from the user's choice or else from the system; call once. */
export function followTheme(): void {
	const systemDark = window.matchMedia("(prefers-color-scheme: dark)");
	const frame = document.querySelector<HTMLMetaElement>("meta[name=theme-color]");
	const update = (): void => {
		const { theme } = editorStore.getState();
		const system = systemDark.matches ? "dark" : "light";
		const root = document.documentElement;
		root.dataset.theme = theme === "system" ? system : theme;
		// The window of the installed page has the top bar's colour.
		frame?.setAttribute("content", getComputedStyle(root).getPropertyValue("--panel"));
	};
	systemDark.addEventListener("change", update);
	editorStore.subscribe((state, before) => {
		if (state.theme !== before.theme) update();
	});
	update();
}
