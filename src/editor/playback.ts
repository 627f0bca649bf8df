import { advanced, type Span } from "./pace.ts";

/**
 * The lab's clock. It lives outside React: sixty states a second would re-render the page. Listeners
 * are told of every change; who draws by frame reads `tSeconds` when it draws.
 */
export interface Playback {
	/** Moment of the run, in seconds from its start. */
	readonly tSeconds: number;
	readonly playing: boolean;
	/** Seconds of the run in one second of the clock on the wall, 1 to 100. */
	readonly speed: number;
	readonly loop: boolean;
	/** Where the played part starts and ends; a scene may show less than the whole run. */
	readonly fromSeconds: number;
	readonly toSeconds: number;
	/** Parts that playback slows down for, so that each can be read. */
	readonly spans: readonly Span[];
}

/** A run, or the part of one that a scene shows. */
export interface PlayedRange {
	readonly fromSeconds: number;
	readonly toSeconds: number;
	readonly speed?: number;
	readonly spans?: readonly Span[];
}

type Listener = () => void;

let state: Playback = { tSeconds: 0, playing: false, speed: 10, loop: false, fromSeconds: 0, toSeconds: 0, spans: [] };
let frame: number | undefined;
let lastFrameMs = 0;
/** Asked once when playback starts: the question costs as much as a frame’s other work. */
let still = false;
const listeners = new Set<Listener>();

function change(part: Partial<Playback>): void {
	state = { ...state, ...part };
	for (const listener of listeners) listener();
}

function within(tSeconds: number): number {
	return Math.min(Math.max(tSeconds, state.fromSeconds), state.toSeconds);
}

function stopFrames(): void {
	if (frame !== undefined) cancelAnimationFrame(frame);
	frame = undefined;
}

/** A tab that slept must not jump: at most so much passes between two frames. */
const longestFrameMs = 100;
/** For those who want no motion the run goes on in steps, one each half second. */
const stillStepMs = 500;

function prefersStill(): boolean {
	return globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}

function onFrame(nowMs: number): void {
	const elapsedMs = nowMs - lastFrameMs;
	if (still && elapsedMs < stillStepMs) {
		frame = requestAnimationFrame(onFrame);
		return;
	}
	const passedSeconds = Math.min(elapsedMs, still ? stillStepMs : longestFrameMs) / 1000;
	lastFrameMs = nowMs;
	const next = advanced(state, state.tSeconds, passedSeconds);
	if (next < state.toSeconds) {
		frame = requestAnimationFrame(onFrame);
		change({ tSeconds: next });
		return;
	}
	if (state.loop) {
		frame = requestAnimationFrame(onFrame);
		change({ tSeconds: state.fromSeconds });
		return;
	}
	frame = undefined;
	change({ tSeconds: state.toSeconds, playing: false });
}

/** Seconds of the run that one step of the step buttons or arrow keys moves. */
export const stepSeconds = 1;

export const playback = {
	get: (): Playback => state,

	subscribe(listener: Listener): () => void {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},

	/** Shows a run, or a part of one, from its start; stops what played. */
	load({ fromSeconds, toSeconds, speed = state.speed, spans = [] }: PlayedRange): void {
		stopFrames();
		change({ fromSeconds, toSeconds, tSeconds: fromSeconds, speed, spans, playing: false });
	},

	/** The run that plays has become another one: it goes on from the same moment, playing or not. */
	replace({ fromSeconds, toSeconds, speed = state.speed, spans = [] }: PlayedRange): void {
		const tSeconds = Math.min(Math.max(state.tSeconds, fromSeconds), toSeconds);
		change({ fromSeconds, toSeconds, tSeconds, speed, spans });
	},

	/** Plays on from where it stands, or from the start when it stands at the end. */
	play(): void {
		if (state.playing || state.toSeconds <= state.fromSeconds) return;
		lastFrameMs = performance.now();
		still = prefersStill();
		frame = requestAnimationFrame(onFrame);
		change({ playing: true, tSeconds: state.tSeconds >= state.toSeconds ? state.fromSeconds : state.tSeconds });
	},

	pause(): void {
		stopFrames();
		if (state.playing) change({ playing: false });
	},

	seek(tSeconds: number): void {
		change({ tSeconds: within(tSeconds) });
	},

	/** Moves by whole steps, stopping playback. */
	step(steps: number): void {
		playback.pause();
		playback.seek(Math.round(state.tSeconds / stepSeconds + steps) * stepSeconds);
	},

	setSpeed(speed: number): void {
		change({ speed });
	},

	setLoop(loop: "once" | "repeat"): void {
		change({ loop: loop === "repeat" });
	},
};
