import { consistencyLetters, consistencyWords } from "../../engine/drawing/consistencyShapes.ts";
import type { Consistency } from "../../engine/model/vocabulary.ts";
import styles from "./ConsistencyLetter.module.css";

interface ConsistencyLetterProps {
	readonly consistency: Consistency;
	/** `plain` is the letter in its colour, without its box. */
	readonly look?: "box" | "plain";
}

/** The letter of a consistency, in its colour and frame. */
export function ConsistencyLetter({ consistency, look = "box" }: ConsistencyLetterProps) {
	return (
		<span
			className={styles.letter}
			data-consistency={consistency}
			data-look={look}
			title={consistencyWords[consistency]}
			role="img"
			aria-label={consistencyWords[consistency]}
		>
			{consistencyLetters[consistency]}
		</span>
	);
}
