import { Copy, MonitorPlay, Trash2, Zap } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { Design, Scene } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import * as texts from "../../texts/scenes.ts";
import styles from "./ScenesPanel.module.css";
import { SceneThumb } from "./SceneThumb.tsx";
import { duplicateSceneOf, removeScene, renameScene, stepScene } from "./sceneActions.ts";
import { showScene } from "./showScene.ts";

interface SceneRowProps {
	readonly design: Design;
	readonly scene: Scene;
	readonly number: number;
	readonly chosen: boolean;
	readonly theme: "light" | "dark";
	/** Where a dragged scene would come to stand, seen from this one. */
	readonly drop: "before" | "after" | undefined;
	readonly onGrab: (event: React.PointerEvent<HTMLElement>) => void;
}

const icon = { size: 14, strokeWidth: 1.5, "aria-hidden": true } as const;

/** A scene in the list: its picture opens it in the editor, its title can be written over. */
export function SceneRow({ design, scene, number, chosen, theme, drop, onGrab }: SceneRowProps) {
	const [renaming, setRenaming] = useState(false);
	const row = useRef<HTMLLIElement>(null);
	useEffect(() => {
		if (chosen) row.current?.scrollIntoView({ block: "nearest" });
	}, [chosen]);
	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		if (event.target instanceof HTMLInputElement) return;
		const act = actOf(event, scene, () => setRenaming(true));
		if (act === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		act();
	};
	return (
		<li
			ref={row}
			className={styles.row}
			data-scene={scene.id}
			data-chosen={chosen}
			data-drop={drop}
			onKeyDown={onKeyDown}
			onPointerDown={onGrab}
		>
			<span className={styles.number}>{number}</span>
			<button
				type="button"
				className={styles.picture}
				aria-current={chosen ? "true" : undefined}
				aria-label={texts.sceneNumberTitlePlayedFrom(number, scene.title, playedFrom(scene, ", from "))}
				aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown F2 Delete"
				title={texts.showItHereAltMoves}
				onClick={() => showScene(scene)}
				onDoubleClick={() => editor.present(scene.id)}
			>
				<SceneThumb design={design} scene={scene} theme={theme} className={styles.thumb} />
				<SceneMarks scene={scene} />
			</button>
			{renaming ? (
				<TitleInput scene={scene} onDone={() => setRenaming(false)} />
			) : (
				<button
					type="button"
					className={styles.title}
					title={`${scene.title}: rename`}
					onClick={() => setRenaming(true)}
				>
					{scene.title}
				</button>
			)}
			<span className={styles.tools}>
				<button
					type="button"
					aria-label={texts.presentFrom(scene.title)}
					title={texts.presentFromHere}
					onClick={() => editor.present(scene.id)}
				>
					<MonitorPlay {...icon} />
				</button>
				<button
					type="button"
					aria-label={texts.duplicateTitle(scene.title)}
					title={texts.duplicate}
					onClick={() => duplicateSceneOf(scene)}
				>
					<Copy {...icon} />
				</button>
				<button
					type="button"
					aria-label={texts.deleteTitle(scene.title)}
					title={texts.deleteIt}
					onClick={() => removeScene(scene)}
				>
					<Trash2 {...icon} />
				</button>
			</span>
		</li>
	);
}

function actOf(event: KeyboardEvent, scene: Scene, rename: () => void): (() => void) | undefined {
	const mod = event.ctrlKey || event.metaKey;
	if (event.altKey && event.key === "ArrowUp") return () => stepScene(scene, -1);
	if (event.altKey && event.key === "ArrowDown") return () => stepScene(scene, 1);
	if (event.key === "F2") return rename;
	if (event.key === "Delete" || event.key === "Backspace") return () => removeScene(scene);
	if (mod && event.key.toLowerCase() === "d") return () => duplicateSceneOf(scene);
	if (event.key === "ArrowUp") return () => focusBeside(event.currentTarget, "previousElementSibling");
	if (event.key === "ArrowDown") return () => focusBeside(event.currentTarget, "nextElementSibling");
	return undefined;
}

function focusBeside(row: EventTarget, side: "previousElementSibling" | "nextElementSibling"): void {
	if (row instanceof HTMLElement) row[side]?.querySelector<HTMLElement>("button")?.focus();
}

/** That it plays, and from when. */
function SceneMarks({ scene }: { readonly scene: Scene }) {
	if (scene.scenario === undefined) return null;
	return (
		<span className={styles.mark}>
			<Zap size={12} strokeWidth={1.5} aria-hidden />
			{playedFrom(scene)}
		</span>
	);
}

/** The moment that a scene plays from, after what leads to it; nothing where it plays nothing. */
function playedFrom({ scenario, fromMs = 0 }: Scene, lead = ""): string {
	return scenario === undefined ? "" : `${lead}${formatClock(Math.round(fromMs / 1000))}`;
}

function TitleInput({ scene, onDone }: { readonly scene: Scene; readonly onDone: () => void }) {
	return (
		<input
			className={styles.titleInput}
			aria-label={texts.titleOfTheScene}
			defaultValue={scene.title}
			// biome-ignore lint/a11y/noAutofocus: it takes the place of the button that asked for it
			autoFocus
			onFocus={(event) => event.currentTarget.select()}
			onBlur={(event) => {
				renameScene(scene, event.currentTarget.value);
				onDone();
			}}
			onKeyDown={(event) => {
				if (event.key === "Escape") event.currentTarget.value = scene.title;
				if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
				event.stopPropagation();
			}}
		/>
	);
}
