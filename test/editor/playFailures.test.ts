import { describe, expect, it } from "vitest";
import { playFailures } from "../../src/editor/playFailures.ts";
import type { Design } from "../../src/engine/model/design.ts";
import type { Failure } from "../../src/engine/review/matrix/failure.ts";
import type { PlayedFailure } from "../../src/engine/review/matrix/playFailure.ts";
import type { EngineClient } from "../../src/worker/client.ts";
import type { EngineAnswer, EngineTask } from "../../src/worker/messages.ts";

const design = { name: "a" } as unknown as Design;
const failures = ["one", "two", "three"].map((name) => ({ name }) as unknown as Failure);

/** An engine that answers when it is told to. */
function newEngine() {
	const asked: { readonly task: EngineTask; readonly onAnswer: (answer: EngineAnswer) => void }[] = [];
	const engine = {
		ask: (_slot: string, task: EngineTask, onAnswer: (answer: EngineAnswer) => void) => asked.push({ task, onAnswer }),
	} as unknown as EngineClient;
	const answer = (): void => {
		const { task, onAnswer } = asked.at(-1) ?? {};
		if (task?.kind === "failures")
			onAnswer?.({ kind: "failures", standard: { failures, faultMinutes: 10, leftOut: [] } });
		else onAnswer?.({ kind: "played", played: {} as unknown as PlayedFailure });
	};
	return { engine, asked, answer };
}

describe("the failures of a design", () => {
	it("are played one after the other, those that are wanted", () => {
		const { engine, asked, answer } = newEngine();
		const heard: string[] = [];
		playFailures(
			{ engine, slot: "matrix", design },
			{
				onStandard: (standard) => standard.failures.slice(1),
				onPlayed: ({ name }) => heard.push(name),
				onDone: () => heard.push("done"),
			},
		);
		answer();
		expect(asked.map(({ task }) => task.kind)).toEqual(["failures", "play failure"]);
		answer();
		expect(heard).toEqual(["two"]);
		answer();
		expect(heard).toEqual(["two", "three", "done"]);
		expect(asked).toHaveLength(3);
	});
});
