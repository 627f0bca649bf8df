import * as texts from "../../texts/yaml.ts";

/** A pause that ends a stretch of typing, in milliseconds. */
const pauseMs = 1500;

let stretch = 0;
let lastMs = 0;

/** The key under which keystrokes are one entry of the history: the same until a pause. */
export function typingKey(): string {
	const nowMs = performance.now();
	if (nowMs - lastMs > pauseMs) stretch += 1;
	lastMs = nowMs;
	return texts.typingStretch(stretch);
}
