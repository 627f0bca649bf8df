import type { ExportRequest } from "../engine/exports/exportRequest.ts";
import { EngineClient } from "../worker/client.ts";

export interface FileMaker {
	/**
	 * A file of a design. Rejects with a sentence where it can't be made, and with the signal's reason once nobody waits
	 * for it any more.
	 */
	make(request: ExportRequest, signal: AbortSignal): Promise<string | Uint8Array>;
	/** Ends its worker. */
	close(): void;
}

/** Makes files off the main thread, in a worker of its own: large ones must not hold up the figures. */
export function fileMaker(): FileMaker {
	let failed: (message: string) => void = () => undefined;
	const engine = new EngineClient((message) => failed(message));
	let made = 0;
	const make: FileMaker["make"] = (request, signal) =>
		new Promise((resolve, reject) => {
			signal.throwIfAborted();
			made += 1;
			const slot = `file ${made}`;
			const abandon = (): void => {
				engine.cancel(slot);
				reject(signal.reason);
			};
			signal.addEventListener("abort", abandon, { once: true });
			failed = (message) => {
				signal.removeEventListener("abort", abandon);
				reject(new Error(message));
			};
			engine.ask(slot, { kind: "export", request }, (answer) => {
				signal.removeEventListener("abort", abandon);
				if (answer.kind === "file") resolve(answer.content);
			});
		});
	return { make, close: () => engine.close() };
}
