import {
	BufferTarget,
	CanvasSource,
	getFirstEncodableVideoCodec,
	Output,
	QUALITY_HIGH,
	type VideoCodec,
	WebMOutputFormat,
} from "mediabunny";
import type { FilmPainter } from "./filmPainter.ts";
import type { FilmTimes } from "./filmTimes.ts";
import { nextTask } from "./nextTask.ts";

export interface Filming {
	readonly painter: FilmPainter;
	readonly times: FilmTimes;
	readonly onProgress: (share: number) => void;
	readonly signal: AbortSignal;
}

/** Every frame encoded at its own time, however long that takes; undefined where the browser has no encoder for it. */
export async function encodeFilm({ painter, times, onProgress, signal }: Filming): Promise<Blob | undefined> {
	const codec = await codecFor(painter.canvas);
	if (codec === null) return undefined;
	const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
	const source = new CanvasSource(painter.canvas, { codec, quality: QUALITY_HIGH, contentHint: "detail" });
	output.addVideoTrack(source, { frameRate: times.framesPerSecond });
	try {
		await output.start();
		for (let frame = 0; frame < times.frames; frame += 1) {
			await nextTask();
			signal.throwIfAborted();
			painter.paint(times.at(frame));
			await source.add(times.at(frame), 1 / times.framesPerSecond);
			onProgress((frame + 1) / times.frames);
		}
		signal.throwIfAborted();
		await output.finalize();
	} catch (error) {
		await output.cancel();
		throw error;
	}
	signal.throwIfAborted();
	const { buffer } = output.target;
	return buffer === null ? undefined : new Blob([buffer], { type: "video/webm" });
}

async function codecFor({ width, height }: OffscreenCanvas): Promise<VideoCodec | null> {
	if (typeof VideoEncoder === "undefined") return null;
	return await getFirstEncodableVideoCodec(["vp9", "vp8"], { width, height, quality: QUALITY_HIGH });
}
