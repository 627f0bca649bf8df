import { numberLocale } from "../engine/model/numbers/numberLocale.ts";
import * as texts from "../texts/worker.ts";
import engineAddress from "./entry.ts?worker&url";
import type { EngineAnswer, EngineReply, EngineRequest, EngineTask, Meanwhile } from "./messages.ts";
import { ownScript } from "./ownScript.ts";
import { unpack } from "./packing.ts";

/** The part of a Worker that the client needs. */
export interface EngineWorker {
	postMessage(request: EngineRequest): void;
	terminate(): void;
	addEventListener(type: "message", listener: (event: MessageEvent<EngineReply>) => void): void;
	addEventListener(type: "error", listener: (event: ErrorEvent) => void): void;
	/** What it sent can't be read. */
	addEventListener(type: "messageerror", listener: () => void): void;
}

/** A task that was not done. */
export interface EngineFailure {
	/** What was thrown, or that the engine stopped. */
	readonly message: string;
	/** Asks again for all that was given up; there when nothing of this kind is tried any more by itself. */
	readonly tryAgain?: () => void;
}

interface Waiting {
	readonly slot: string;
	readonly task: EngineTask;
	readonly onAnswer: (answer: EngineAnswer) => void;
	/** It has brought a worker down before. */
	readonly again?: boolean;
}

/** A task that nobody waits for any more is stopped when it goes on for this long, in milliseconds. */
const patienceMs = 500;

/**
 * Workers that a kind of task may bring down, one after the other without an answer between, before it is no longer
 * tried: each edit would ask again, and each time take the memory that isn't there. Counted, not timed: a worker may
 * take a minute to run out of memory.
 */
const mostCrashes = 4;

function startWorker(): EngineWorker {
	return new Worker(ownScript(engineAddress), { type: "module", name: "engine" });
}

/**
 * The engine off the main thread, one task at a time. Each kind of answer has a slot; in a slot the
 * newest request replaces the older one, whether it waits or is under way. A worker that fails is
 * replaced, its task is tried once more, and the rest of the requests go on. What fails is told once to
 * the client's owner, and is answered as failed, so that whoever asks is not left waiting.
 */
export class EngineClient {
	readonly #onFailure: (failure: EngineFailure) => void;
	readonly #start: () => EngineWorker;
	readonly #queue = new Map<string, Waiting>();
	readonly #followers = new Map<string, (meanwhile: Meanwhile) => void>();
	/** How often each kind of task has brought a worker down since it was last answered. */
	readonly #crashes = new Map<EngineTask["kind"], number>();
	/** What was asked for since its kind is no longer tried, the newest of each slot. */
	readonly #givenUp = new Map<string, Waiting>();
	#worker: EngineWorker | undefined;
	#current: (Waiting & { readonly id: number }) | undefined;
	#patience: ReturnType<typeof setTimeout> | undefined;
	#lastId = 0;

	constructor(onFailure: (failure: EngineFailure) => void, start: () => EngineWorker = startWorker) {
		this.#onFailure = onFailure;
		this.#start = start;
	}

	ask(slot: string, task: EngineTask, onAnswer: (answer: EngineAnswer) => void): void {
		this.cancel(slot);
		const asked = { slot, task, onAnswer };
		if (this.#isGivenUp(task)) this.#giveUp(asked, texts.theEngineStoppedEachTime);
		else this.#queue.set(slot, asked);
		this.#next();
	}

	/** Hears what is known meanwhile of what was asked in the slot, where that takes long. */
	follow(slot: string, onMeanwhile: (meanwhile: Meanwhile) => void): void {
		this.#followers.set(slot, onMeanwhile);
	}

	/** Nobody waits for this slot's answer any more. */
	cancel(slot: string): void {
		this.#followers.delete(slot);
		this.#queue.delete(slot);
		this.#givenUp.delete(slot);
		if (this.#current?.slot !== slot) return;
		this.#current = { ...this.#current, slot: "", onAnswer: () => undefined };
		this.#patience ??= setTimeout(() => this.#restart(), patienceMs);
	}

	close(): void {
		this.#queue.clear();
		this.#givenUp.clear();
		this.#followers.clear();
		this.#stop();
	}

	#isGivenUp({ kind }: EngineTask): boolean {
		return (this.#crashes.get(kind) ?? 0) >= mostCrashes;
	}

	#next(): void {
		if (this.#current !== undefined) return;
		const [first] = this.#queue.values();
		if (first === undefined) return;
		this.#queue.delete(first.slot);
		if (this.#isGivenUp(first.task)) {
			this.#giveUp(first, texts.theEngineStoppedEachTime);
			this.#next();
			return;
		}
		this.#lastId += 1;
		this.#current = { ...first, id: this.#lastId };
		try {
			this.#worker ??= this.#newWorker();
			this.#worker.postMessage({ id: this.#lastId, locale: numberLocale(), task: first.task });
		} catch (error) {
			this.#crashed(error instanceof Error ? error.message : String(error));
		}
	}

	#newWorker(): EngineWorker {
		const worker = this.#start();
		worker.addEventListener("message", ({ data }) => this.#receive(data));
		const onCrash = (message: string): void => {
			if (worker === this.#worker) this.#crashed(message);
		};
		// Memory that runs out, or a file of the page that isn't there, comes without words.
		worker.addEventListener("error", ({ message }) => onCrash(message || "the engine stopped"));
		worker.addEventListener("messageerror", () => onCrash("the engine's answer could not be read"));
		return worker;
	}

	/** The worker is gone: what it was doing is tried once more, in its turn, and then given up. */
	#crashed(message: string): void {
		const done = this.#current;
		this.#stop();
		if (done !== undefined && done.slot !== "") {
			const { slot, task, onAnswer } = done;
			this.#crashes.set(task.kind, (this.#crashes.get(task.kind) ?? 0) + 1);
			if (this.#isGivenUp(task)) this.#giveUp({ slot, task, onAnswer }, message);
			else if (done.again === true) this.#fail(done, { message });
			else this.#queue.set(slot, { slot, task, onAnswer, again: true });
		}
		this.#next();
	}

	#fail({ slot, onAnswer }: Waiting, failure: EngineFailure): void {
		this.#followers.delete(slot);
		this.#onFailure(failure);
		onAnswer({ kind: "failed", message: failure.message });
	}

	#giveUp(asked: Waiting, message: string): void {
		this.#givenUp.set(asked.slot, asked);
		this.#fail(asked, { message, tryAgain: () => this.#tryAgain(asked.task.kind) });
	}

	#tryAgain(kind: EngineTask["kind"]): void {
		this.#crashes.delete(kind);
		for (const waiting of [...this.#givenUp.values()]) {
			if (waiting.task.kind !== kind) continue;
			this.#givenUp.delete(waiting.slot);
			this.#queue.set(waiting.slot, waiting);
		}
		this.#next();
	}

	#receive(reply: EngineReply): void {
		const done = this.#current;
		if (done === undefined || done.id !== reply.id) return;
		if ("meanwhile" in reply) {
			this.#followers.get(done.slot)?.(reply.meanwhile);
			return;
		}
		const answer = "packed" in reply ? (unpack(reply.packed) as EngineAnswer) : reply.answer;
		this.#crashes.delete(done.task.kind);
		this.#current = undefined;
		this.#endPatience();
		if (answer.kind === "failed" && done.slot !== "") this.#fail(done, { message: answer.message });
		else {
			this.#followers.delete(done.slot);
			done.onAnswer(answer);
		}
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
