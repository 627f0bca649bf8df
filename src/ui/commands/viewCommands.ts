import type { DockTab, EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/commands.ts";
import { camera } from "../canvas/camera.ts";
import { isMinimapShown } from "../canvas/minimap/isMinimapShown.ts";
import { openCompare } from "../compare/openCompare.ts";
import { dialogState } from "../shell/dialogState.ts";
import { findState } from "../shell/find/findState.ts";
import { goToPart } from "../shell/goToPart.ts";
import { showRail } from "../shell/showRail.ts";
import type { PageCommand } from "./pageCommand.ts";

const panes: readonly { readonly tab: DockTab; readonly name: string; readonly words: string }[] = [
	{ tab: "charts", name: "charts", words: texts.latencyCostAvailabilityConsistencyBusiness },
	{ tab: "lab", name: texts.failureLab, words: texts.timelineRunScenario },
	{ tab: "conflicts", name: texts.conflictLab, words: texts.mergeConcurrentWrites },
	{ tab: "matrix", name: texts.failureMatrix, words: texts.rtoRpoLosses },
	{ tab: "checks", name: "checks", words: texts.findingsProblemsWarnings },
	{ tab: "yaml", name: "YAML", words: texts.textSourceCode },
];

const rails = [
	{ tab: "palette", words: texts.technologiesAdd },
	{ tab: "outline", words: texts.treeList },
	{ tab: "scenarios", words: texts.faultsFailures },
	{ tab: "scenes", words: texts.presentationSlides },
] as const;

const themes = [
	{ theme: "light", name: texts.lightTheme },
	{ theme: "dark", name: texts.darkTheme },
	{ theme: "system", name: texts.themeOfTheSystem },
] as const;

function noCanvas(): string | undefined {
	return camera.get() === undefined ? texts.onlyTheLanesCanBeZoomed : undefined;
}

function selectedIds({ selection }: EditorState): readonly string[] {
	return selection.kind === "items" ? [...selection.ids, ...(selection.notes ?? [])] : [];
}

/** What the page shows and how large. */
export const viewCommands: readonly PageCommand[] = [
	{
		id: "view.lanes",
		name: texts.lanes,
		group: texts.view,
		words: texts.canvasRegionsColumns,
		run: () => editor.setView("lanes"),
	},
	{ id: "view.map", name: texts.map, group: texts.view, words: texts.worldGeography, run: () => editor.setView("map") },
	{
		id: "view.otherView",
		name: texts.switchBetweenLanesAndMap,
		group: texts.view,
		words: "toggle",
		run: () => editor.setView(editorStore.getState().view === "map" ? "lanes" : "map"),
	},
	{
		id: "view.find",
		name: texts.findOnTheCanvas,
		group: texts.view,
		words: texts.searchCards,
		run: () => {
			editor.setDock({ full: false });
			findState.open();
		},
	},
	{
		id: "view.fit",
		name: texts.zoomToFitTheDesign,
		group: texts.view,
		words: texts.wholeAll,
		unavailable: noCanvas,
		run: () => camera.get()?.fit(),
	},
	{
		id: "view.showSelection",
		name: texts.zoomToTheSelection,
		group: texts.view,
		words: texts.fitFocus,
		unavailable: (state) => (selectedIds(state).length === 0 ? texts.nothingOnTheCanvasIsSelected : noCanvas()),
		run: () => camera.get()?.show(selectedIds(editorStore.getState())),
	},
	{
		id: "view.fullSize",
		name: texts.zoomTo100Percent,
		group: texts.view,
		words: texts.actualSize,
		unavailable: noCanvas,
		run: () => camera.get()?.zoomTo(1),
	},
	{
		id: "view.zoomIn",
		name: texts.zoomIn,
		group: texts.view,
		unavailable: noCanvas,
		run: () => camera.get()?.zoomIn(),
	},
	{
		id: "view.zoomOut",
		name: texts.zoomOut,
		group: texts.view,
		unavailable: noCanvas,
		run: () => camera.get()?.zoomOut(),
	},
	{
		id: "view.minimap",
		name: texts.showOrHideTheMinimap,
		group: texts.view,
		words: texts.overviewSmallPicture,
		unavailable: noCanvas,
		run: () => editor.setMinimap(!isMinimapShown(editorStore.getState())),
	},
	...panes.map(
		({ tab, name, words }): PageCommand => ({
			id: `view.${tab}`,
			name: texts.showThe(name),
			group: texts.view,
			words: texts.panelDock(words),
			run: () => editor.setDock({ tab, open: true }),
		}),
	),
	{
		id: "view.nextPart",
		name: texts.goToTheNextPartOfThePage,
		group: texts.view,
		words: texts.landmarkPartWords,
		run: () => goToPart(1),
	},
	{
		id: "view.partBefore",
		name: texts.goToThePartBefore,
		group: texts.view,
		words: texts.landmarkPartWords,
		run: () => goToPart(-1),
	},
	{
		id: "view.dock",
		name: texts.openOrCollapseThePanel,
		group: texts.view,
		words: texts.dockBottomHide,
		run: () => editor.setDock({ open: !editorStore.getState().dock.open, full: false }),
	},
	{
		id: "view.dockFull",
		name: texts.fillTheWindowWithThePanel,
		group: texts.view,
		words: texts.dockFullScreenMaximize,
		run: () => editor.setDock({ open: true, full: !editorStore.getState().dock.full }),
	},
	...rails.map(
		({ tab, words }): PageCommand => ({
			id: `view.${tab}`,
			name: texts.showTheTab(tab),
			group: texts.view,
			words: texts.leftPanel(words),
			run: () => showRail(tab),
		}),
	),
	{
		id: "view.compare",
		name: texts.compareTwoDesignsOrVersions,
		group: texts.view,
		words: texts.diffDifferenceBaselineBeforeAfterSide,
		run: () => openCompare(),
	},
	{
		id: "view.history",
		name: texts.showTheHistory,
		group: texts.view,
		words: texts.undoListStepsJump,
		run: () => dialogState.open("history"),
	},
	{
		id: "view.design",
		name: texts.showTheDesignsSettings,
		group: texts.view,
		words: texts.nameUsersTrafficFailoverCostsBusiness,
		run: () => editor.select({ kind: "design" }),
	},
	{
		id: "view.closeInspector",
		name: texts.closeTheInspector,
		group: texts.view,
		words: texts.rightPanelHide,
		unavailable: ({ inspectorOpen }) => (inspectorOpen ? undefined : texts.theInspectorIsClosed),
		run: editor.closeInspector,
	},
	...themes.map(
		({ theme, name }): PageCommand => ({
			id: `view.theme.${theme}`,
			name,
			group: texts.view,
			words: texts.coloursAppearanceMode,
			run: () => editor.setTheme(theme),
		}),
	),
];
