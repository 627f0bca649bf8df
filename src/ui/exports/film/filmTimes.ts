/** How long the last picture stays at the end of a video. */
const holdSeconds = 1.5;

export interface FilmTimes {
	readonly framesPerSecond: number;
	readonly frames: number;
	/** When each frame is shown, in seconds from the film's start. */
	at(frame: number): number;
}

/** The frames of a video of so many seconds, with the pause at its end. */
export function filmTimes(durationSeconds: number, framesPerSecond: number): FilmTimes {
	return {
		framesPerSecond,
		frames: Math.max(1, Math.round((durationSeconds + holdSeconds) * framesPerSecond)),
		at: (frame) => frame / framesPerSecond,
	};
}
