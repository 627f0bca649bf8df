import type { Design } from "../engine/model/design.ts";
import type { Figures } from "../engine/model/figures.ts";
import * as texts from "../texts/files.ts";
import { EngineClient } from "../worker/client.ts";
import { tellFailure } from "./tellFailure.ts";

/** A worker of its own: two designs in turn would take each other's place in what the other remembers. */
const engine = new EngineClient(tellFailure(texts.theDesignsCouldNotBeCompared));

/** The oldest first; a side that is chosen again is not computed again. */
const known = new Map<Design, Figures>();
const mostKnown = 8;

/** The figures of one side of a comparison, or of the baseline; the newest question of each counts. The answer takes it back. */
export function comparedFigures(
	side: "a" | "b" | "baseline",
	design: Design,
	onFigures: (figures: Figures) => void,
): () => void {
	const remembered = known.get(design);
	if (remembered !== undefined) {
		onFigures(remembered);
		return () => undefined;
	}
	engine.ask(side, { kind: "analyze", design }, (answer) => {
		if (answer.kind !== "figures") return;
		known.set(design, answer.figures);
		for (const old of [...known.keys()].slice(0, -mostKnown)) known.delete(old);
		onFigures(answer.figures);
	});
	return () => engine.cancel(side);
}
