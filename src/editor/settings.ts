import type { EditorState } from "./editorState.ts";
import { isRecord } from "./isRecord.ts";

/** What the page remembers of how it was arranged; nothing of the design. */
export type Settings = Pick<EditorState, "theme" | "dock" | "rail" | "inspectorOpen" | "minimap">;

const key = "archipelago.settings";

export const defaultSettings: Settings = {
	theme: "system",
	dock: { tab: "checks", open: true, height: 228, full: false },
	rail: { tab: "palette" },
	inspectorOpen: false,
	minimap: undefined,
};

/** The remembered arrangement; the default where nothing is, or storage is denied. */
export function loadSettings(): Settings {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
		return isRecord(stored) ? mergeSettings(stored) : defaultSettings;
	} catch {
		return defaultSettings;
	}
}

export function saveSettings({ theme, dock, rail, inspectorOpen, minimap }: Settings): void {
	try {
		const stored = { theme, dock: { ...dock, full: false }, rail, inspectorOpen, minimap };
		localStorage.setItem(key, JSON.stringify(stored));
	} catch {
		// Denied or full: the arrangement lasts for this visit only, and no work is at stake.
	}
}

/** Only what is there and of the right kind is taken over: an older version may have stored something else. */
function mergeSettings(stored: Readonly<Record<string, unknown>>): Settings {
	const themes: readonly unknown[] = ["system", "light", "dark"];
	const dock = isRecord(stored.dock) ? stored.dock : {};
	const tabs: readonly unknown[] = ["charts", "lab", "matrix", "conflicts", "checks", "yaml"];
	return {
		theme: themes.includes(stored.theme) ? (stored.theme as Settings["theme"]) : defaultSettings.theme,
		dock: {
			...defaultSettings.dock,
			...(tabs.includes(dock.tab) ? { tab: dock.tab as Settings["dock"]["tab"] } : {}),
			...(typeof dock.open === "boolean" ? { open: dock.open } : {}),
			...(typeof dock.height === "number" && dock.height > 0 ? { height: dock.height } : {}),
		},
		rail: defaultSettings.rail,
		inspectorOpen: stored.inspectorOpen === true,
		minimap: typeof stored.minimap === "boolean" ? stored.minimap : undefined,
	};
}
