import { type FilmOptions, film } from "../../../engine/drawing/animated/film.ts";
import type { Theme } from "../../../engine/drawing/palette.ts";
import type { Design } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/exports.ts";
import { captureFilm } from "./captureFilm.ts";
import { encodeFilm } from "./encodeFilm.ts";
import { filmPainter } from "./filmPainter.ts";
import { filmTimes } from "./filmTimes.ts";

export interface FilmRecording extends FilmOptions {
	readonly design: Design;
	readonly theme: Theme;
	/** Pixels of the video for each of the drawing's. */
	readonly scale: number;
	readonly framesPerSecond?: number;
	/** 0 to 1. */
	readonly onProgress?: (share: number) => void;
	readonly signal: AbortSignal;
}

/** The picture changes five times a second, so that each stays for as many frames. */
const usualFramesPerSecond = 25;

/**
 * A scenario as a WebM video, of the same shapes as the still pictures. The page goes on meanwhile. Rejects with
 * the signal's reason when it is aborted, of which nothing then remains, and with a sentence where the browser
 * makes no WebM.
 */
export async function recordFilm(recording: FilmRecording): Promise<Blob> {
	const { design, theme, scale, framesPerSecond = usualFramesPerSecond, onProgress, signal } = recording;
	signal.throwIfAborted();
	if (typeof OffscreenCanvas === "undefined") throw new Error(noVideo);
	const shown = film(design, recording);
	const filming = {
		painter: filmPainter(shown, { theme, scale }),
		times: filmTimes(shown.clock.durationSeconds, framesPerSecond),
		onProgress: onProgress ?? (() => undefined),
		signal,
	};
	const video = (await encodeFilm(filming)) ?? (await captureFilm(filming));
	if (video === undefined) throw new Error(noVideo);
	return video;
}

const noVideo = texts.thisBrowserCantWriteWebMVideos;
