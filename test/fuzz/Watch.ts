import { Script } from "node:vm";
import type { Fault } from "./fuzzInput.ts";

/** Wall time after which a step is given up as endless: generous, since other programs run beside this one. */
const endlessMs = 30_000;

declare global {
	var runWatched: (() => unknown) | undefined;
}

const script = new Script("runWatched()");

/** Goes through steps, none of which may throw or go on for ever; what does is a fault of that step. */
export class Watch {
	readonly faults: Fault[] = [];
	readonly #startMs = processorMs();

	/** What the step gave; undefined where it failed. */
	step<T>(name: string, run: () => T): T | undefined {
		globalThis.runWatched = run;
		try {
			return script.runInThisContext({ timeout: endlessMs }) as T;
		} catch (error) {
			this.faults.push({ step: name, message: messageOf(error) });
			return undefined;
		} finally {
			globalThis.runWatched = undefined;
		}
	}

	/** A fault unless it holds. */
	expect(name: string, holds: boolean, message: string): void {
		if (!holds) this.faults.push({ step: name, message });
	}

	passedMs(): number {
		return processorMs() - this.#startMs;
	}
}

/** Not wall time: what else the machine does is no fault of the input's. */
function processorMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

function messageOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const place = /\(?(?:file:\/\/)?[^\s(]*?((?:src|test|node_modules)\/[^\s)]+)\)?/.exec(error.stack ?? "")?.[1];
	return `${error.name}: ${error.message.slice(0, 200)}${place === undefined ? "" : ` at ${place}`}`;
}
