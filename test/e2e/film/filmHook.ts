import { animatedSvg } from "../../../src/engine/drawing/animated/animatedSvg.ts";
import { film } from "../../../src/engine/drawing/animated/film.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { simulate } from "../../../src/engine/simulation/simulate.ts";
import { recordFilm } from "../../../src/ui/exports/film/recordFilm.ts";

export interface Wanted {
	readonly text: string;
	readonly scenario: string;
	/** Aborts when so much is done, 0 to 1. */
	readonly cancelAt?: number;
	/** As in a browser that has no WebCodecs. */
	readonly withoutCodecs?: boolean;
}

/** What came of it, and how far it got in the end. */
export interface Recorded {
	readonly progress: number;
	readonly refusal?: string;
	readonly width?: number;
	readonly height?: number;
	readonly durationSeconds?: number;
	/** How bright the region that goes down is, 0 to 255: twice before, and after. */
	readonly brightness?: readonly number[];
}

function playedOf({ text, scenario: id }: Pick<Wanted, "text" | "scenario">) {
	const { design } = parseDesign(text);
	const scenario = design?.scenarios.get(id);
	if (design === undefined || scenario === undefined) throw new Error("no such scenario");
	return { design, options: { view: "lanes", scenario, run: simulate(design, scenario, { seed: 1 }) } as const };
}

/** The animated picture, and when the fault is in it. */
export function animated(wanted: Wanted): { readonly svg: string; readonly faultMs: number } {
	const { design, options } = playedOf(wanted);
	const svg = animatedSvg(design, { ...options, theme: "light", loop: true });
	return { svg, faultMs: film(design, options).clock.toFilmSeconds(60) * 1000 };
}

const part = { fromSeconds: 50, toSeconds: 66, durationSeconds: 2 };
const scale = 0.5;

/** Records half a minute's fault as a short small video, and plays that. */
export async function recorded({ cancelAt = 2, withoutCodecs = false, ...wanted }: Wanted): Promise<Recorded> {
	if (withoutCodecs) Reflect.deleteProperty(globalThis, "VideoEncoder");
	const { design, options: whole } = playedOf(wanted);
	const options = { ...whole, ...part };
	const leaving = new AbortController();
	let progress = 0;
	const onProgress = (share: number): void => {
		progress = share;
		if (share >= cancelAt) leaving.abort(new Error("called off"));
	};
	const recording = { ...options, design, theme: "light", scale, framesPerSecond: 10, onProgress } as const;
	try {
		const blob = await recordFilm({ ...recording, signal: leaving.signal });
		const faultAt = film(design, options).clock.toFilmSeconds(60);
		return { progress, ...(await played(blob, faultAt)) };
	} catch (error) {
		return { progress, refusal: error instanceof Error ? error.message : String(error) };
	}
}

/** Where the region stands in the picture: its column turns from white to a hatched grey. */
const region = { x: 690, y: 170, w: 230, h: 300 };

async function played(blob: Blob, faultAt: number) {
	const video = document.createElement("video");
	video.muted = true;
	const loaded = Promise.all([told(video, "loadeddata"), painted(video)]);
	video.src = URL.createObjectURL(blob);
	await loaded;
	const brightnessAt = async (seconds: number): Promise<number> => {
		const sought = Promise.all([told(video, "seeked"), painted(video)]);
		video.currentTime = seconds;
		await sought;
		return meanBrightness(video);
	};
	const brightness: number[] = [];
	for (const seconds of [faultAt - 0.5, faultAt - 0.2, faultAt + 0.2]) brightness.push(await brightnessAt(seconds));
	URL.revokeObjectURL(video.src);
	const { videoWidth: width, videoHeight: height, duration: durationSeconds } = video;
	return { width, height, durationSeconds, brightness };
}

function told(video: HTMLVideoElement, event: "loadeddata" | "seeked"): Promise<void> {
	return new Promise((resolve, reject) => {
		video.addEventListener(event, () => resolve(), { once: true });
		video.addEventListener("error", () => reject(new Error(video.error?.message ?? "no video")), { once: true });
	});
}

/** The next picture of the video is what a canvas would draw: on a busy machine it comes after the seeking has ended. */
function painted(video: HTMLVideoElement): Promise<void> {
	return new Promise((resolve) => {
		video.requestVideoFrameCallback(() => resolve());
	});
}

function meanBrightness(video: HTMLVideoElement): number {
	const { x, y, w, h } = region;
	const canvas = new OffscreenCanvas(w * scale, h * scale);
	const context = canvas.getContext("2d");
	if (context === null) throw new Error("no canvas");
	context.drawImage(video, -x * scale, -y * scale);
	const values = context.getImageData(0, 0, canvas.width, canvas.height).data;
	return values.reduce((sum, value, index) => (index % 4 === 3 ? sum : sum + value), 0) / (values.length * 0.75);
}
