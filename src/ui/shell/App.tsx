import { useEffect } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import { saveSettings } from "../../editor/settings.ts";
import { CanvasArea } from "../canvas/CanvasArea.tsx";
import { Inspector } from "../inspector/Inspector.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./App.module.css";
import { Dock } from "./Dock.tsx";
import "../tokens.css";
import "./global.css";
import { DropZone } from "./DropZone.tsx";
import { Notice } from "./Notice.tsx";
import { PresentationLayer } from "./PresentationLayer.tsx";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";
import { useShortcuts } from "./useShortcuts.ts";
import { useTheme } from "./useTheme.ts";

/** The editor: top bar, rail, canvas over dock, inspector. */
export function App() {
	useTheme();
	useShortcuts();
	useEffect(() => editorStore.subscribe(saveSettings), []);
	const full = useEditor((state) => state.dock.full && state.dock.open);
	return (
		<DropZone>
			<div className={styles.shell}>
				<TopBar />
				<Rail />
				<main className={styles.main} data-dock-full={full}>
					<div className={styles.canvas} data-testid="canvas-area">
						<CanvasArea />
					</div>
					<Dock />
				</main>
				<Inspector />
			</div>
			<Notice />
			<PresentationLayer />
		</DropZone>
	);
}
