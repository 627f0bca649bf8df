import { Camera, MonitorPlay, RefreshCw } from "lucide-react";
import { useMemo, useSyncExternalStore } from "react";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/scenes.ts";
import { keysOfCommand, keyText } from "../commands/keyText.ts";
import { useEditor } from "../useEditor.ts";
import { chosenScene } from "./chosenScene.ts";
import { SceneNotes } from "./SceneNotes.tsx";
import { SceneRow } from "./SceneRow.tsx";
import styles from "./ScenesPanel.module.css";
import { captureScene, updateChosenScene } from "./sceneActions.ts";
import { useSceneDrag } from "./useSceneDrag.ts";
import { useShownTheme } from "./useShownTheme.ts";

const icon = { size: 14, strokeWidth: 1.5, "aria-hidden": true } as const;

function keyOf(command: string): string {
	const [key] = keysOfCommand(command);
	return key === undefined ? "" : ` (${keyText(key)})`;
}

/** The presentation's scenes in their order, each with a picture of what it shows; made of what the page shows. */
export function ScenesPanel() {
	const design = useEditor((state) => state.design);
	const chosenId = useSyncExternalStore(chosenScene.subscribe, chosenScene.get);
	const theme = useShownTheme();
	const { drop, grab } = useSceneDrag();
	const scenes = useMemo(() => [...design.scenes.values()], [design]);
	const chosen = scenes.find(({ id }) => id === chosenId);
	const isLastDrop = drop !== undefined && drop.before === undefined;
	return (
		<div className={styles.panel} data-testid="scenes-panel">
			<div className={styles.bar}>
				<button
					type="button"
					className={styles.capture}
					title={texts.theCameraWhatIsChosen(keyOf("scenes.capture"))}
					onClick={captureScene}
				>
					<Camera {...icon} />
					{texts.captureScene}
				</button>
				<button
					type="button"
					className={styles.tool}
					aria-label={texts.updateTheScene}
					title={
						chosen === undefined
							? texts.chooseASceneToUpdate
							: texts.showsWhatIsOnThePage(chosen.title, keyOf("scenes.update"))
					}
					disabled={chosen === undefined}
					onClick={updateChosenScene}
				>
					<RefreshCw {...icon} />
				</button>
				<button
					type="button"
					className={styles.tool}
					aria-label={texts.presentFromTheFirstScene}
					title={`Present${keyOf("present.start")}`}
					onClick={() => editor.present(scenes[0]?.id ?? "as-it-is")}
				>
					<MonitorPlay {...icon} />
				</button>
			</div>
			{scenes.length === 0 && <p className={styles.empty}>{texts.noScenesYetShow}</p>}
			<ol className={styles.list}>
				{scenes.map((scene, at) => (
					<SceneRow
						key={scene.id}
						design={design}
						scene={scene}
						number={at + 1}
						chosen={scene.id === chosen?.id}
						theme={theme}
						drop={drop?.before === scene.id ? "before" : isLastDrop && at === scenes.length - 1 ? "after" : undefined}
						onGrab={(event) => grab(event, scene)}
					/>
				))}
			</ol>
			{chosen !== undefined && <SceneNotes scene={chosen} />}
		</div>
	);
}
