import type { NumberedRequest, WorkerAnswer, WorkerRequest } from "./messages.ts";

/** One line of work: of its requests only the newest counts. */
export type Line = "figures" | "preview" | "run";

type Listener = (answer: WorkerAnswer) => void;

interface Waiting {
	readonly line: Line;
	readonly request: WorkerRequest;
	readonly listener: Listener;
}

/**
 * The engine off the main thread. One request is under way at a time; one that waits is dropped when a
 * newer one of its line comes. What was under way is still answered, so that charts follow a stream of
 * edits rather than freeze until it ends; the asker knows what it asked about. A worker that dies is
 * started again at the next request.
 */
export class EngineClient {
	#worker: Worker | undefined;
	#number = 0;
	#busy: (Waiting & { readonly number: number }) | undefined;
	readonly #waiting = new Map<Line, Waiting>();
	readonly #onCrash: (message: string) => void;

	constructor(onCrash: (message: string) => void) {
		this.#onCrash = onCrash;
	}

	/** Asks; `listener` hears of the answer, unless a newer request of the same line comes before this one is begun. */
	ask(line: Line, request: WorkerRequest, listener: Listener): void {
		this.#waiting.set(line, { line, request, listener });
		this.#next();
	}

	/** Forgets what this line asked. */
	cancel(line: Line): void {
		this.#waiting.delete(line);
		if (this.#busy?.line === line) this.#busy = { ...this.#busy, listener: ignore };
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#busy = undefined;
		this.#waiting.clear();
	}

	#next(): void {
		if (this.#busy !== undefined) return;
		const waiting = order.map((line) => this.#waiting.get(line)).find((each) => each !== undefined);
		if (waiting === undefined) return;
		this.#waiting.delete(waiting.line);
		this.#number += 1;
		this.#busy = { ...waiting, number: this.#number };
		this.#started().postMessage({ number: this.#number, request: waiting.request } satisfies NumberedRequest);
	}

	#started(): Worker {
		if (this.#worker !== undefined) return this.#worker;
		const worker = new Worker(new URL("./entry.ts", import.meta.url), { type: "module" });
		worker.addEventListener("message", (event: MessageEvent<WorkerAnswer>) => this.#answered(event.data));
		worker.addEventListener("error", (event) => this.#crashed(event.message));
		this.#worker = worker;
		return worker;
	}

	#answered(answer: WorkerAnswer): void {
		const busy = this.#busy;
		if (busy === undefined || busy.number !== answer.number) return;
		this.#busy = undefined;
		if (answer.kind === "failed") this.#onCrash(answer.message);
		else busy.listener(answer);
		this.#next();
	}

	#crashed(message: string): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#busy = undefined;
		this.#onCrash(message);
		this.#next();
	}
}

/** What is looked at most comes first. */
const order: readonly Line[] = ["preview", "run", "figures"];

function ignore(): void {
	// The answer came too late for anybody to want it.
}
