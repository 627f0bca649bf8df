import type { Filming } from "./encodeFilm.ts";

/** Records the film while it plays, in its own time; undefined where the browser can't do that either. */
export async function captureFilm({ painter, times, onProgress, signal }: Filming): Promise<Blob | undefined> {
	const type = captureType();
	if (type === undefined) return undefined;
	const shown = shownCanvas(painter.canvas);
	const stream = shown.element.captureStream(times.framesPerSecond);
	const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: 8_000_000 });
	const chunks: Blob[] = [];
	recorder.ondataavailable = ({ data }) => {
		if (data.size > 0) chunks.push(data);
	};
	const stopped = new Promise<void>((resolve, reject) => {
		recorder.onstop = () => resolve();
		recorder.onerror = () => reject(new Error("The browser stopped recording the film."));
	});
	try {
		painter.paint(0);
		shown.show();
		recorder.start();
		const startMs = performance.now();
		const lengthSeconds = times.at(times.frames);
		for (let seconds = 0; seconds < lengthSeconds; seconds = (performance.now() - startMs) / 1000) {
			signal.throwIfAborted();
			painter.paint(seconds);
			shown.show();
			onProgress(seconds / lengthSeconds);
			await new Promise((resolve) => setTimeout(resolve, 1000 / times.framesPerSecond));
		}
		signal.throwIfAborted();
	} finally {
		if (recorder.state !== "inactive") recorder.stop();
		await stopped;
		for (const track of stream.getTracks()) track.stop();
	}
	onProgress(1);
	return new Blob(chunks, { type: "video/webm" });
}

function captureType(): string | undefined {
	if (typeof MediaRecorder === "undefined" || !("captureStream" in HTMLCanvasElement.prototype)) return undefined;
	return ["video/webm;codecs=vp9", "video/webm;codecs=vp8", "video/webm"].find((type) =>
		MediaRecorder.isTypeSupported(type),
	);
}

/** A stream comes from an element's canvas only. */
function shownCanvas(painted: OffscreenCanvas) {
	const element = document.createElement("canvas");
	element.width = painted.width;
	element.height = painted.height;
	const context = element.getContext("2d");
	return { element, show: () => context?.drawImage(painted, 0, 0) };
}
