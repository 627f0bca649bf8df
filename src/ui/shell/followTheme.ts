import { editorStore } from "../../editor/editorStore.ts";

/** Sets `data-theme` on the page, from the user's choice or else from the system; call once. */
export function followTheme(): void {
	const systemDark = window.matchMedia("(prefers-color-scheme: dark)");
	const update = (): void => {
		const { theme } = editorStore.getState();
		const system = systemDark.matches ? "dark" : "light";
		document.documentElement.dataset.theme = theme === "system" ? system : theme;
	};
	systemDark.addEventListener("change", update);
	editorStore.subscribe((state, before) => {
		if (state.theme !== before.theme) update();
	});
	update();
}
