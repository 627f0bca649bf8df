import { describe, expect, it, vi } from "vitest";
import { EngineClient, type EngineWorker } from "../../src/worker/client.ts";
import type { EngineAnswer, EngineReply, EngineRequest } from "../../src/worker/messages.ts";

/** A worker that answers when it is told to. */
class WaitingWorker implements EngineWorker {
	readonly requests: EngineRequest[] = [];
	terminated = false;
	readonly #listeners: ((event: MessageEvent<EngineReply>) => void)[] = [];
	readonly #errorListeners: ((event: ErrorEvent) => void)[] = [];

	postMessage(request: EngineRequest): void {
		this.requests.push(request);
	}
	terminate(): void {
		this.terminated = true;
	}
	addEventListener(type: "message" | "error", listener: unknown): void {
		if (type === "message") this.#listeners.push(listener as (event: MessageEvent<EngineReply>) => void);
		else this.#errorListeners.push(listener as (event: ErrorEvent) => void);
	}
	answer(answer: EngineAnswer = { kind: "nothing" }): void {
		const id = this.requests.at(-1)?.id ?? 0;
		for (const listener of this.#listeners) listener({ data: { id, answer } } as MessageEvent<EngineReply>);
	}
	tell(share: number): void {
		const id = this.requests.at(-1)?.id ?? 0;
		for (const listener of this.#listeners) listener({ data: { id, share } } as MessageEvent<EngineReply>);
	}
	break(message: string): void {
		for (const listener of this.#errorListeners) listener({ message } as ErrorEvent);
	}
}

function newClient() {
	const workers: WaitingWorker[] = [];
	const failures: string[] = [];
	const client = new EngineClient(
		(message) => failures.push(message),
		() => {
			const worker = new WaitingWorker();
			workers.push(worker);
			return worker;
		},
	);
	const texts = () =>
		workers.flatMap((worker) => worker.requests.map(({ task }) => (task.kind === "preview" ? task.text : task.kind)));
	return { client, workers, failures, texts };
}

describe("the engine's client", () => {
	it("asks one thing at a time, and of a slot only the newest", () => {
		const { client, workers, texts } = newClient();
		const answered: string[] = [];
		for (const text of ["a", "b", "c"]) client.ask("figures", { kind: "preview", text }, () => answered.push(text));
		expect(texts()).toEqual(["a"]);
		workers[0]?.answer();
		expect(texts()).toEqual(["a", "c"]);
		workers[0]?.answer();
		expect(answered).toEqual(["c"]);
	});

	it("answers every slot", () => {
		const { client, workers } = newClient();
		const answered: string[] = [];
		for (const slot of ["figures", "run"]) client.ask(slot, { kind: "preview", text: slot }, () => answered.push(slot));
		workers[0]?.answer();
		workers[0]?.answer();
		expect(answered).toEqual(["figures", "run"]);
	});

	it("tells who follows a task how far it is, until nobody waits for it", () => {
		const { client, workers } = newClient();
		const shares: number[] = [];
		client.ask("file", { kind: "preview", text: "a" }, () => undefined);
		client.follow("file", (share) => shares.push(share));
		workers[0]?.tell(0.25);
		workers[0]?.tell(0.5);
		client.cancel("file");
		workers[0]?.tell(0.75);
		expect(shares).toEqual([0.25, 0.5]);
	});

	it("stops a task that nobody waits for when it goes on too long", () => {
		vi.useFakeTimers();
		const { client, workers, texts } = newClient();
		client.ask("figures", { kind: "preview", text: "slow" }, () => undefined);
		client.ask("figures", { kind: "preview", text: "new" }, () => undefined);
		vi.advanceTimersByTime(5000);
		vi.useRealTimers();
		expect(workers[0]?.terminated).toBe(true);
		expect(workers).toHaveLength(2);
		expect(texts()).toEqual(["slow", "new"]);
	});

	it("goes on with a new worker when one breaks, and says so", () => {
		const { client, workers, failures } = newClient();
		client.ask("figures", { kind: "preview", text: "a" }, () => undefined);
		workers[0]?.break("out of memory");
		client.ask("figures", { kind: "preview", text: "b" }, () => undefined);
		expect(failures).toEqual(["out of memory"]);
		expect(workers[1]?.requests).toHaveLength(1);
	});

	it("says what the engine failed on", () => {
		const { client, workers, failures } = newClient();
		client.ask("figures", { kind: "preview", text: "a" }, () => undefined);
		workers[0]?.answer({ kind: "failed", message: "no such store" });
		expect(failures).toEqual(["no such store"]);
	});
});
