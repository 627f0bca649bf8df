import type { DockTab, EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { camera } from "../canvas/camera.ts";
import { isMinimapShown } from "../canvas/minimap/isMinimapShown.ts";
import { openCompare } from "../compare/openCompare.ts";
import { dialogState } from "../shell/dialogState.ts";
import { findState } from "../shell/find/findState.ts";
import { showRail } from "../shell/showRail.ts";
import type { PageCommand } from "./pageCommand.ts";

const panes: readonly { readonly tab: DockTab; readonly name: string; readonly words: string }[] = [
	{ tab: "charts", name: "charts", words: "latency cost availability consistency business" },
	{ tab: "lab", name: "failure lab", words: "timeline run scenario" },
	{ tab: "conflicts", name: "conflict lab", words: "merge concurrent writes" },
	{ tab: "matrix", name: "failure matrix", words: "rto rpo losses" },
	{ tab: "checks", name: "checks", words: "findings problems warnings" },
	{ tab: "yaml", name: "YAML", words: "text source code" },
];

const rails = [
	{ tab: "palette", words: "technologies add" },
	{ tab: "outline", words: "tree list" },
	{ tab: "scenarios", words: "faults failures" },
	{ tab: "scenes", words: "presentation slides" },
] as const;

const themes = [
	{ theme: "light", name: "Light theme" },
	{ theme: "dark", name: "Dark theme" },
	{ theme: "system", name: "Theme of the system" },
] as const;

function noCanvas(): string | undefined {
	return camera.get() === undefined ? "Only the lanes can be zoomed so; switch to them first." : undefined;
}

function selectedIds({ selection }: EditorState): readonly string[] {
	return selection.kind === "items" ? [...selection.ids, ...(selection.notes ?? [])] : [];
}

/** What the page shows and how large. */
export const viewCommands: readonly PageCommand[] = [
	{
		id: "view.lanes",
		name: "Lanes",
		group: "View",
		words: "canvas regions columns",
		run: () => editor.setView("lanes"),
	},
	{ id: "view.map", name: "Map", group: "View", words: "world geography", run: () => editor.setView("map") },
	{
		id: "view.otherView",
		name: "Switch between lanes and map",
		group: "View",
		words: "toggle",
		run: () => editor.setView(editorStore.getState().view === "map" ? "lanes" : "map"),
	},
	{
		id: "view.find",
		name: "Find on the canvas…",
		group: "View",
		words: "search cards",
		run: () => {
			editor.setDock({ full: false });
			findState.open();
		},
	},
	{
		id: "view.fit",
		name: "Zoom to fit the design",
		group: "View",
		words: "whole all",
		unavailable: noCanvas,
		run: () => camera.get()?.fit(),
	},
	{
		id: "view.showSelection",
		name: "Zoom to the selection",
		group: "View",
		words: "fit focus",
		unavailable: (state) => (selectedIds(state).length === 0 ? "Nothing on the canvas is selected." : noCanvas()),
		run: () => camera.get()?.show(selectedIds(editorStore.getState())),
	},
	{
		id: "view.fullSize",
		name: "Zoom to 100 %",
		group: "View",
		words: "actual size",
		unavailable: noCanvas,
		run: () => camera.get()?.zoomTo(1),
	},
	{ id: "view.zoomIn", name: "Zoom in", group: "View", unavailable: noCanvas, run: () => camera.get()?.zoomIn() },
	{ id: "view.zoomOut", name: "Zoom out", group: "View", unavailable: noCanvas, run: () => camera.get()?.zoomOut() },
	{
		id: "view.minimap",
		name: "Show or hide the minimap",
		group: "View",
		words: "overview small picture",
		unavailable: noCanvas,
		run: () => editor.setMinimap(!isMinimapShown(editorStore.getState())),
	},
	...panes.map(
		({ tab, name, words }): PageCommand => ({
			id: `view.${tab}`,
			name: `Show the ${name}`,
			group: "View",
			words: `panel dock ${words}`,
			run: () => editor.setDock({ tab, open: true }),
		}),
	),
	{
		id: "view.dock",
		name: "Open or collapse the panel",
		group: "View",
		words: "dock bottom hide",
		run: () => editor.setDock({ open: !editorStore.getState().dock.open, full: false }),
	},
	{
		id: "view.dockFull",
		name: "Fill the window with the panel, or show the canvas",
		group: "View",
		words: "dock full screen maximize",
		run: () => editor.setDock({ open: true, full: !editorStore.getState().dock.full }),
	},
	...rails.map(
		({ tab, words }): PageCommand => ({
			id: `view.${tab}`,
			name: `Show the ${tab}`,
			group: "View",
			words: `left panel ${words}`,
			run: () => showRail(tab),
		}),
	),
	{
		id: "view.compare",
		name: "Compare two designs or versions…",
		group: "View",
		words: "diff difference baseline before after side by side",
		run: () => openCompare(),
	},
	{
		id: "view.history",
		name: "Show the history…",
		group: "View",
		words: "undo list steps jump",
		run: () => dialogState.open("history"),
	},
	{
		id: "view.design",
		name: "Show the design's settings",
		group: "View",
		words: "name users traffic failover costs business inspector",
		run: () => editor.select({ kind: "design" }),
	},
	{
		id: "view.closeInspector",
		name: "Close the inspector",
		group: "View",
		words: "right panel hide",
		unavailable: ({ inspectorOpen }) => (inspectorOpen ? undefined : "The inspector is closed."),
		run: editor.closeInspector,
	},
	...themes.map(
		({ theme, name }): PageCommand => ({
			id: `view.theme.${theme}`,
			name,
			group: "View",
			words: "colours appearance mode",
			run: () => editor.setTheme(theme),
		}),
	),
];
