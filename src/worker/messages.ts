import type { ExportRequest } from "../engine/exports/exportRequest.ts";
import type { Design, Scenario } from "../engine/model/design.ts";
import type { Figures } from "../engine/model/figures.ts";
import type { Run } from "../engine/model/run.ts";
import type { WhyRecovery } from "../engine/model/whyRecovery.ts";
import type { Headline } from "../engine/review/headline.ts";
import type { Failure } from "../engine/review/matrix/failure.ts";
import type { PlayedFailure } from "../engine/review/matrix/playFailure.ts";
import type { StandardFailures } from "../engine/review/matrix/standardFailures.ts";
import type { RecoveryQuestion } from "../engine/review/recovery/whyRecovery.ts";
import type { ExplainedFigure } from "../engine/review/termsOf.ts";
import type { Packed } from "./packing.ts";

/**
 * What the page asks of the engine. The page has read the design already, so that travels; the text
 * only of a change that is not made yet.
 */
export type EngineTask =
	| { readonly kind: "analyze"; readonly design: Design }
	| { readonly kind: "preview"; readonly text: string }
	| { readonly kind: "explain"; readonly design: Design; readonly figure: string }
	| { readonly kind: "simulate"; readonly design: Design; readonly scenario: Scenario; readonly seed: number }
	/** A forked scenario: each branch goes on from the one before it; the last one's run is asked for. */
	| { readonly kind: "fork"; readonly branches: readonly ForkedBranch[]; readonly seed: number }
	/** The rows that the failure matrix has, and each of them, played by itself. */
	| { readonly kind: "failures"; readonly design: Design }
	| { readonly kind: "play failure"; readonly design: Design; readonly failure: Failure }
	/** A file of the design; a format that needs a screen is not asked for. */
	| { readonly kind: "export"; readonly request: ExportRequest }
	/** With the design's text, what would shorten the recovery is played too. */
	| ({ readonly kind: "why recovery"; readonly text?: string } & Omit<RecoveryQuestion, "redesign">);

export interface ForkedBranch {
	readonly design: Design;
	readonly scenario: Scenario;
	/** Where it leaves the branch before it; 0 for the first. */
	readonly fromSeconds: number;
}

export interface EngineRequest {
	readonly id: number;
	/** Whose numbers sentences and pictures have, BCP 47. */
	readonly locale: string;
	readonly task: EngineTask;
}

export type EngineAnswer =
	| { readonly kind: "figures"; readonly figures: Figures }
	| { readonly kind: "run"; readonly run: Run }
	| { readonly kind: "explanation"; readonly explanation: ExplainedFigure }
	| { readonly kind: "failures"; readonly standard: StandardFailures }
	| { readonly kind: "played"; readonly played: PlayedFailure }
	| { readonly kind: "why recovery"; readonly why: WhyRecovery }
	| { readonly kind: "file"; readonly content: string | Uint8Array }
	/** The text is no design, or has no such figure: the asker was too late, nothing is wrong. */
	| { readonly kind: "nothing" }
	| { readonly kind: "failed"; readonly message: string };

/** What is told of an answer that takes long before it is there. */
export interface Meanwhile {
	/** How far it is, 0 to 1. */
	readonly share?: number;
	/** Of the figures that are asked for. */
	readonly headline?: Headline;
}

/** The answer, or what is known of it meanwhile. */
export type EngineReply =
	| { readonly id: number; readonly answer: EngineAnswer }
	/** An answer of long lists, as it travels. */
	| { readonly id: number; readonly packed: Packed }
	| { readonly id: number; readonly meanwhile: Meanwhile };
