import { describe, expect, it, vi } from "vitest";
import { EngineClient, type EngineFailure, type EngineWorker } from "../../src/worker/client.ts";
import type { EngineAnswer, EngineReply, EngineRequest } from "../../src/worker/messages.ts";

/** A worker that answers when it is told to. */
class WaitingWorker implements EngineWorker {
	readonly requests: EngineRequest[] = [];
	terminated = false;
	readonly #listeners: ((event: MessageEvent<EngineReply>) => void)[] = [];
	readonly #errorListeners: ((event: ErrorEvent) => void)[] = [];
	readonly #garbledListeners: (() => void)[] = [];

	postMessage(request: EngineRequest): void {
		this.requests.push(request);
	}
	terminate(): void {
		this.terminated = true;
	}
	addEventListener(type: "message" | "error" | "messageerror", listener: unknown): void {
		if (type === "message") this.#listeners.push(listener as (event: MessageEvent<EngineReply>) => void);
		else if (type === "messageerror") this.#garbledListeners.push(listener as () => void);
		else this.#errorListeners.push(listener as (event: ErrorEvent) => void);
	}
	answer(answer: EngineAnswer = { kind: "nothing" }): void {
		const id = this.requests.at(-1)?.id ?? 0;
		for (const listener of this.#listeners) listener({ data: { id, answer } } as MessageEvent<EngineReply>);
	}
	tell(share: number): void {
		const id = this.requests.at(-1)?.id ?? 0;
		for (const listener of this.#listeners)
			listener({ data: { id, meanwhile: { share } } } as MessageEvent<EngineReply>);
	}
	break(message: string): void {
		for (const listener of this.#errorListeners) listener({ message } as ErrorEvent);
	}
	garble(): void {
		for (const listener of this.#garbledListeners) listener();
	}
}

function newClient(start: () => WaitingWorker = () => new WaitingWorker()) {
	const workers: WaitingWorker[] = [];
	const failures: EngineFailure[] = [];
	const client = new EngineClient(
		(failure) => failures.push(failure),
		() => {
			const worker = start();
			workers.push(worker);
			return worker;
		},
	);
	const texts = () =>
		workers.flatMap((worker) => worker.requests.map(({ task }) => (task.kind === "preview" ? task.text : task.kind)));
	const said = () => failures.map(({ message }) => message);
	return { client, workers, failures, texts, said };
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
		client.follow("file", ({ share }) => shares.push(share ?? Number.NaN));
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

	it("goes on with a new worker when one breaks, and tries once more what it was doing", () => {
		const { client, workers, said, texts } = newClient();
		const answers: string[] = [];
		client.ask("figures", { kind: "preview", text: "a" }, ({ kind }) => answers.push(kind));
		client.ask("run", { kind: "preview", text: "b" }, ({ kind }) => answers.push(kind));
		workers[0]?.break("out of memory");
		expect(workers[0]?.terminated).toBe(true);
		expect(texts()).toEqual(["a", "b"]);
		workers[1]?.answer();
		workers[1]?.answer();
		expect(texts()).toEqual(["a", "b", "a"]);
		expect(answers).toEqual(["nothing", "nothing"]);
		expect(said()).toEqual([]);
	});

	it("says what broke two workers, answers it as failed, and goes on with the rest", () => {
		const { client, workers, said } = newClient();
		const answers: EngineAnswer[] = [];
		client.ask("figures", { kind: "preview", text: "a" }, (answer) => answers.push(answer));
		workers[0]?.break("out of memory");
		client.ask("run", { kind: "preview", text: "b" }, () => undefined);
		workers[1]?.break("");
		expect(said()).toEqual(["the engine stopped"]);
		expect(answers).toEqual([{ kind: "failed", message: "the engine stopped" }]);
		expect(workers[2]?.requests.map(({ task }) => task)).toEqual([{ kind: "preview", text: "b" }]);
	});

	it("hears nothing more from a worker that it has replaced", () => {
		const { client, workers, said, texts } = newClient();
		client.ask("figures", { kind: "preview", text: "a" }, () => undefined);
		workers[0]?.break("first");
		workers[0]?.break("the same once more");
		expect(texts()).toEqual(["a", "a"]);
		expect(said()).toEqual([]);
	});

	it("takes an answer that can't be read for a broken worker", () => {
		const { client, workers, said } = newClient();
		client.ask("figures", { kind: "preview", text: "a" }, () => undefined);
		workers[0]?.garble();
		workers[1]?.garble();
		expect(said()).toEqual(["the engine's answer could not be read"]);
	});

	it("says so where the browser starts no worker, or can't hand it the request", () => {
		const refusing = newClient(() => {
			throw new Error("no workers here");
		});
		refusing.client.ask("figures", { kind: "preview", text: "a" }, () => undefined);
		expect(refusing.said()).toEqual(["no workers here"]);
		const worker = new WaitingWorker();
		worker.postMessage = () => {
			throw new Error("can't be cloned");
		};
		const mute = newClient(() => worker);
		mute.client.ask("figures", { kind: "preview", text: "a" }, () => undefined);
		expect(mute.said()).toEqual(["can't be cloned"]);
	});

	it("no longer tries what has broken four workers, until it is told to; other kinds go on", () => {
		const { client, workers, failures, texts } = newClient();
		const answers: string[] = [];
		for (const text of ["a", "b"]) {
			client.ask("figures", { kind: "preview", text }, ({ kind }) => answers.push(`${text} ${kind}`));
			workers.at(-1)?.break("out of memory");
			workers.at(-1)?.break("out of memory");
		}
		expect(texts()).toEqual(["a", "a", "b", "b"]);
		expect(failures.map(({ tryAgain }) => tryAgain !== undefined)).toEqual([false, true]);
		client.ask("figures", { kind: "preview", text: "c" }, ({ kind }) => answers.push(`c ${kind}`));
		client.ask("preview", { kind: "preview", text: "d" }, ({ kind }) => answers.push(`d ${kind}`));
		expect(texts()).toEqual(["a", "a", "b", "b"]);
		expect(answers).toEqual(["a failed", "b failed", "c failed", "d failed"]);
		client.ask("other", { kind: "fork", branches: [], seed: 1 }, ({ kind }) => answers.push(`fork ${kind}`));
		workers.at(-1)?.answer();
		expect(answers.at(-1)).toBe("fork nothing");
		client.cancel("preview");
		failures.at(-1)?.tryAgain?.();
		workers.at(-1)?.answer();
		expect(texts().slice(4)).toEqual(["fork", "c"]);
		expect(answers.at(-1)).toBe("c nothing");
	});

	it("counts only what breaks workers without an answer between", () => {
		const { client, workers, failures } = newClient();
		for (let round = 0; round < 6; round += 1) {
			client.ask("figures", { kind: "preview", text: "a" }, () => undefined);
			workers.at(-1)?.break("out of memory");
			workers.at(-1)?.answer();
		}
		expect(failures).toEqual([]);
	});

	it("says what the engine failed on, and answers so", () => {
		const { client, workers, said } = newClient();
		const answers: string[] = [];
		client.ask("figures", { kind: "preview", text: "a" }, ({ kind }) => answers.push(kind));
		workers[0]?.answer({ kind: "failed", message: "no such store" });
		expect(said()).toEqual(["no such store"]);
		expect(answers).toEqual(["failed"]);
	});
});
