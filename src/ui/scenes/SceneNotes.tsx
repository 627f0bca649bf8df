import { useState } from "react";
import type { Scene } from "../../engine/model/design.ts";
import * as texts from "../../texts/scenes.ts";
import { useTypedText } from "../useTypedText.ts";
import { MarkdownText } from "./MarkdownText.tsx";
import styles from "./SceneNotes.module.css";
import { writeSceneNotes } from "./sceneActions.ts";

/** What the speaker says to a scene, written in place; in the design while it is written. */
export function SceneNotes({ scene }: { readonly scene: Scene }) {
	const [shown, setShown] = useState<"write" | "preview">("write");
	return (
		<section className={styles.notes} aria-label={texts.speakerNotes}>
			<header>
				<h3>{texts.notesTo(scene.title)}</h3>
				<button
					type="button"
					aria-pressed={shown === "preview"}
					onClick={() => setShown(shown === "write" ? "preview" : "write")}
				>
					{texts.preview}
				</button>
			</header>
			{shown === "write" ? (
				<NotesInput key={scene.id} scene={scene} />
			) : (
				// Long notes are scrolled by the keys.
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
				<div className={styles.preview} tabIndex={0}>
					<MarkdownText text={scene.notes ?? texts.noNotesYet} />
				</div>
			)}
		</section>
	);
}

function NotesInput({ scene }: { readonly scene: Scene }) {
	const { draft, type, done } = useTypedText(scene.notes ?? "", (text, key) => writeSceneNotes(scene, text, key));
	return (
		<textarea
			aria-label={texts.speakerNotesInMarkdown}
			placeholder={texts.whatYouSayHereInMarkdown}
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
