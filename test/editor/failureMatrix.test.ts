import { afterEach, expect, it, vi } from "vitest";
import { editorStore } from "../../src/editor/editorStore.ts";
import { followBaseline, followMatrix, matrixStore } from "../../src/editor/failureMatrix.ts";
import type { Figures } from "../../src/engine/model/figures.ts";
import { designOf, exampleText } from "../engine/simulation/designs.ts";

afterEach(() => vi.unstubAllGlobals());

it("plays a baseline from its start when somebody looked away before it was whole", () => {
	// An engine that never answers.
	const silent = class {
		postMessage = () => undefined;
		addEventListener = () => undefined;
		terminate = () => undefined;
	};
	vi.stubGlobal("Worker", silent);
	const design = designOf(exampleText("shop"));
	editorStore.setState({
		baseline: { label: "before", design, figures: {} as unknown as Figures, text: undefined, atMs: 0 },
	});
	const leave = followMatrix();
	followBaseline();
	expect(matrixStore.getState().baseline?.whole).toBe(false);
	leave();
	expect(matrixStore.getState().baseline).toBeUndefined();
});
