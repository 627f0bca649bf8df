import type { Id, Scenario } from "../engine/model/design.ts";
import type { Operation } from "../engine/model/vocabulary.ts";
import type { WhyRecovery } from "../engine/model/whyRecovery.ts";
import * as texts from "../texts/files.ts";
import { EngineClient } from "../worker/client.ts";
import { editorStore } from "./editorStore.ts";
import { tellFailure } from "./tellFailure.ts";

export interface WhyQuestion {
	readonly scenario: Scenario;
	readonly seed: number;
	readonly of?: { readonly feature: Id; readonly operation: Operation };
}

export interface WhyHeard {
	/** Twice: the stages at once, what would shorten them when it is played. */
	readonly onWhy: (why: WhyRecovery, isWhole: boolean) => void;
	/** What the pinned baseline takes; null for never. */
	readonly onBaseline: (seconds: number | null) => void;
}

/** A worker of its own: what is tried out must not hold up the figures. */
const engine = new EngineClient(tellFailure(texts.whyItTakesSoLongCould));

let asked = 0;

/** Asks why the design on the page takes so long to recover. The answer takes the question back. */
export function askWhyRecovery(question: WhyQuestion, { onWhy, onBaseline }: WhyHeard): () => void {
	const { design, text, baseline } = editorStore.getState();
	asked += 1;
	const slots = { why: `why ${asked}`, shorter: `shorter ${asked}`, baseline: `baseline ${asked}` };
	engine.ask(slots.why, { kind: "why recovery", design, ...question }, (answer) => {
		if (answer.kind !== "why recovery") return;
		onWhy(answer.why, false);
		engine.ask(slots.shorter, { kind: "why recovery", design, text, ...question }, (whole) => {
			if (whole.kind === "why recovery") onWhy(whole.why, true);
		});
	});
	if (baseline !== undefined) {
		engine.ask(slots.baseline, { kind: "why recovery", design: baseline.design, ...question }, (answer) => {
			if (answer.kind === "why recovery") onBaseline(answer.why.played.recoverSeconds);
		});
	}
	return () => {
		for (const slot of Object.values(slots)) engine.cancel(slot);
	};
}
