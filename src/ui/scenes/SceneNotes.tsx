import { useState } from "react";
import type { Scene } from "../../engine/model/design.ts";
import { MarkdownText } from "./MarkdownText.tsx";
import styles from "./SceneNotes.module.css";
import { writeSceneNotes } from "./sceneActions.ts";

/** What the speaker says to a scene, written in place; kept when the field is left. */
export function SceneNotes({ scene }: { readonly scene: Scene }) {
	const [shown, setShown] = useState<"write" | "preview">("write");
	return (
		<section className={styles.notes} aria-label="Speaker notes">
			<header>
				<h3>Notes to “{scene.title}”</h3>
				<button
					type="button"
					aria-pressed={shown === "preview"}
					onClick={() => setShown(shown === "write" ? "preview" : "write")}
				>
					Preview
				</button>
			</header>
			{shown === "write" ? (
				<textarea
					key={`${scene.id} ${scene.notes ?? ""}`}
					aria-label="Speaker notes, in Markdown"
					placeholder="What you say here, in Markdown. Only you see it, in the speaker's window."
					defaultValue={scene.notes ?? ""}
					onBlur={(event) => writeSceneNotes(scene, event.currentTarget.value)}
					onKeyDown={(event) => {
						if (event.key === "Escape") event.currentTarget.blur();
						event.stopPropagation();
					}}
				/>
			) : (
				// Long notes are scrolled by the keys.
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
				<div className={styles.preview} tabIndex={0}>
					<MarkdownText text={scene.notes ?? "*No notes yet.*"} />
				</div>
			)}
		</section>
	);
}
