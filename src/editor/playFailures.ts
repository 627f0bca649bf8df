import type { Design } from "../engine/model/design.ts";
import type { Failure } from "../engine/review/matrix/failure.ts";
import type { PlayedFailure } from "../engine/review/matrix/playFailure.ts";
import type { StandardFailures } from "../engine/review/matrix/standardFailures.ts";
import type { EngineClient } from "../worker/client.ts";

export interface FailuresAsked {
	readonly engine: EngineClient;
	/** Asked again in the same slot, or cancelled, it ends where it is. */
	readonly slot: string;
	readonly design: Design;
}

export interface FailuresHeard {
	/** Answers which of them are to be played. */
	readonly onStandard: (standard: StandardFailures) => readonly Failure[];
	readonly onPlayed: (failure: Failure, played: PlayedFailure) => void;
	readonly onDone: () => void;
}

/** Plays the standard failures of a design, each in a task of its own: between two, others get their turn. */
export function playFailures({ engine, slot, design }: FailuresAsked, heard: FailuresHeard): void {
	engine.ask(slot, { kind: "failures", design }, (answer) => {
		if (answer.kind === "failures") playNext(heard.onStandard(answer.standard));
	});
	function playNext([failure, ...others]: readonly Failure[]): void {
		if (failure === undefined) {
			heard.onDone();
			return;
		}
		engine.ask(slot, { kind: "play failure", design, failure }, (answer) => {
			if (answer.kind !== "played") return;
			heard.onPlayed(failure, answer.played);
			playNext(others);
		});
	}
}
