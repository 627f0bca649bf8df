import { lazy, useSyncExternalStore } from "react";
import { editor } from "../../editor/editorStore.ts";
import { newVersion } from "../../editor/newVersion.ts";
import { otherTabs } from "../../editor/otherTabs.ts";
import * as paneTexts from "../../texts/panes.ts";
import * as texts from "../../texts/shell.ts";
import { LanesCanvas } from "../canvas/LanesCanvas.tsx";
import { useClipboard } from "../canvas/useClipboard.ts";
import { InspectorPanel } from "../inspector/InspectorPanel.tsx";
import { Pane } from "../trouble/Pane.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./AppShell.module.css";
import { Dock } from "./Dock.tsx";
import { dialogState } from "./dialogState.ts";
import { FindSlot } from "./find/FindSlot.tsx";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";
import { useFileDrop } from "./useFileDrop.ts";
import { useFocusBack } from "./useFocusBack.ts";
import { useShortcuts } from "./useShortcuts.ts";

const BrokenText = lazy(() => import("./BrokenText.tsx").then((module) => ({ default: module.BrokenText })));
const NoticeBar = lazy(() => import("./NoticeBar.tsx").then((module) => ({ default: module.NoticeBar })));
const OtherTabsBar = lazy(() => import("./OtherTabsBar.tsx").then((module) => ({ default: module.OtherTabsBar })));
const NewVersionBar = lazy(() => import("./NewVersionBar.tsx").then((each) => ({ default: each.NewVersionBar })));
const Dialogs = lazy(() => import("./Dialogs.tsx").then((module) => ({ default: module.Dialogs })));
const MapCanvas = lazy(() => import("../canvas/map/MapCanvas.tsx").then((module) => ({ default: module.MapCanvas })));
const Presentation = lazy(() =>
	import("../present/Presentation.tsx").then((module) => ({ default: module.Presentation })),
);

function areOthers(): boolean {
	const { count, changes } = otherTabs.get();
	return count > 0 || changes !== undefined;
}

/** The page: top bar, rail, canvas, inspector, dock; the presentation covers them. */
export function AppShell() {
	const dialog = useSyncExternalStore(dialogState.subscribe, dialogState.get);
	const presenting = useEditor((state) => state.presenting !== undefined);
	const broken = useEditor((state) => state.problems.length > 0);
	const noticed = useEditor((state) => state.notice !== undefined);
	const full = useEditor((state) => state.dock.open && state.dock.full);
	const map = useEditor((state) => state.view === "map");
	const others = useSyncExternalStore(otherTabs.subscribe, areOthers);
	const outdated = useSyncExternalStore(newVersion.subscribe, newVersion.isReady);
	useShortcuts();
	useFocusBack(presenting);
	useClipboard();
	const dropping = useFileDrop();
	return (
		<>
			<div className={styles.shell} data-dock={full ? "full" : "part"} inert={presenting}>
				<Pane name={paneTexts.theTopBar} kind="over">
					<TopBar />
				</Pane>
				<Rail />
				<main className={styles.main} aria-label={texts.canvas} data-testid="canvas">
					<Pane key={map ? "map" : "lanes"} name={map ? paneTexts.theMap : paneTexts.theCanvas} kind="canvas">
						{map ? <MapCanvas /> : <LanesCanvas />}
					</Pane>
					<FindSlot />
					<div className={styles.words}>
						<Pane name={paneTexts.aWord} kind="quiet">
							{others && <OtherTabsBar />}
							{outdated && <NewVersionBar />}
							{broken && <BrokenText />}
						</Pane>
					</div>
				</main>
				<InspectorPanel />
				<Dock />
			</div>
			{noticed && (
				<Pane name={paneTexts.aNotice} kind="over" onClose={editor.dismissNotice}>
					<NoticeBar />
				</Pane>
			)}
			{dialog !== undefined && (
				<Pane key={dialog} name={paneTexts.thisWindow} kind="over" onClose={dialogState.close}>
					<Dialogs shown={dialog} onClose={dialogState.close} />
				</Pane>
			)}
			{dropping && <div className={styles.drop}>{texts.dropTheFileToOpenIt}</div>}
			{presenting && (
				<Pane name={paneTexts.thePresentation} kind="over" onClose={() => editor.present(undefined)}>
					<Presentation />
				</Pane>
			)}
		</>
	);
}
