import { useState } from "react";
import type { Scene } from "../../engine/model/design.ts";
import { useTypedText } from "../useTypedText.ts";
import { MarkdownText } from "./MarkdownText.tsx";
import styles from "./SceneNotes.module.css";
import { writeSceneNotes } from "./sceneActions.ts";

/** What the speaker says to a scene, written in place; in the design while it is written. */
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
				<NotesInput key={scene.id} scene={scene} />
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

function NotesInput({ scene }: { readonly scene: Scene }) {
	const { draft, type, done } = useTypedText(scene.notes ?? "", (text, key) => writeSceneNotes(scene, text, key));
	return (
		<textarea
			aria-label="Speaker notes, in Markdown"
			placeholder="What you say here, in Markdown. Only you see it, in the speaker's window."
			value={draft}
			onChange={(event) => type(event.target.value)}
			onBlur={done}
			onKeyDown={(event) => {
				if (event.key === "Escape") event.currentTarget.blur();
				event.stopPropagation();
			}}
		/>
	);
}
