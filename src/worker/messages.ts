import type { Id } from "../engine/model/design.ts";
import type { Figures } from "../engine/model/figures.ts";
import type { Run } from "../engine/model/run.ts";

/** What the page asks of the engine's worker. The design travels as its text: the worker reads it itself. */
export type WorkerRequest =
	| { readonly kind: "analyze"; readonly text: string }
	| { readonly kind: "simulate"; readonly text: string; readonly scenario: Id; readonly seed: number };

export interface NumberedRequest {
	readonly number: number;
	readonly request: WorkerRequest;
}

export type WorkerAnswer =
	| { readonly number: number; readonly kind: "figures"; readonly figures: Figures }
	| { readonly number: number; readonly kind: "run"; readonly run: Run }
	/** The text has problems, or the scenario is not in it: the page knows already. */
	| { readonly number: number; readonly kind: "nothing" }
	| { readonly number: number; readonly kind: "failed"; readonly message: string };
