import engineAddress from "./entry.ts?worker&url";
import type { EngineAnswer, EngineReply, EngineRequest, EngineTask } from "./messages.ts";
import { ownScript } from "./ownScript.ts";

/** The part of a Worker that the client needs. */
export interface EngineWorker {
	postMessage(request: EngineRequest): void;
	terminate(): void;
	addEventListener(type: "message", listener: (event: MessageEvent<EngineReply>) => void): void;
	addEventListener(type: "error", listener: (event: ErrorEvent) => void): void;
}

interface Waiting {
	readonly slot: string;
	readonly task: EngineTask;
	readonly onAnswer: (answer: EngineAnswer) => void;
}

/** A task that nobody waits for any more is stopped when it goes on for this long, in milliseconds. */
const patienceMs = 500;

function startWorker(): EngineWorker {
	return new Worker(ownScript(engineAddress), { type: "module", name: "engine" });
}

/**
 * The engine off the main thread, one task at a time. Each kind of answer has a slot; in a slot the
 * newest request replaces the older one, whether it waits or is under way. A worker that fails is
 * replaced, and the rest of the requests go on.
 */
export class EngineClient {
	readonly #onFailure: (message: string) => void;
	readonly #start: () => EngineWorker;
	readonly #queue = new Map<string, Waiting>();
	readonly #followers = new Map<string, (share: number) => void>();
	#worker: EngineWorker | undefined;
	#current: (Waiting & { readonly id: number }) | undefined;
	#patience: ReturnType<typeof setTimeout> | undefined;
	#lastId = 0;

	constructor(onFailure: (message: string) => void, start: () => EngineWorker = startWorker) {
		this.#onFailure = onFailure;
		this.#start = start;
	}

	ask(slot: string, task: EngineTask, onAnswer: (answer: EngineAnswer) => void): void {
		this.cancel(slot);
		this.#queue.set(slot, { slot, task, onAnswer });
		this.#next();
	}

	/** Hears how far it is, 0 to 1, with what was asked in the slot, where that takes long. */
	follow(slot: string, onShare: (share: number) => void): void {
		this.#followers.set(slot, onShare);
	}

	/** Nobody waits for this slot's answer any more. */
	cancel(slot: string): void {
		this.#followers.delete(slot);
		this.#queue.delete(slot);
		if (this.#current?.slot !== slot) return;
		this.#current = { ...this.#current, slot: "", onAnswer: () => undefined };
		this.#patience ??= setTimeout(() => this.#restart(), patienceMs);
	}

	close(): void {
		this.#queue.clear();
		this.#followers.clear();
		this.#stop();
	}

	#next(): void {
		if (this.#current !== undefined) return;
		const [first] = this.#queue.values();
		if (first === undefined) return;
		this.#queue.delete(first.slot);
		this.#lastId += 1;
		this.#current = { ...first, id: this.#lastId };
		this.#worker ??= this.#newWorker();
		this.#worker.postMessage({ id: this.#lastId, task: first.task });
	}

	#newWorker(): EngineWorker {
		const worker = this.#start();
		worker.addEventListener("message", ({ data }) => this.#receive(data));
		worker.addEventListener("error", (event) => {
			this.#restart();
			this.#onFailure(event.message === "" || event.message === undefined ? "the engine stopped" : event.message);
		});
		return worker;
	}

	#receive(reply: EngineReply): void {
		const done = this.#current;
		if (done === undefined || done.id !== reply.id) return;
		if ("share" in reply) {
			this.#followers.get(done.slot)?.(reply.share);
			return;
		}
		const { answer } = reply;
		this.#followers.delete(done.slot);
		this.#current = undefined;
		this.#endPatience();
		if (answer.kind === "failed" && done.slot !== "") this.#onFailure(answer.message);
		else done.onAnswer(answer);
		this.#next();
	}

	#restart(): void {
		this.#stop();
		this.#next();
	}

	#stop(): void {
		this.#endPatience();
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#current = undefined;
	}

	#endPatience(): void {
		clearTimeout(this.#patience);
		this.#patience = undefined;
	}
}
