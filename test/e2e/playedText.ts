import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import { carryOut } from "../../src/worker/carryOut.ts";

/** What the worker answers for every scenario of a design file, as JSON. */
export async function playedText(text: string): Promise<string> {
	const { design } = parseDesign(text);
	if (design === undefined) return "";
	const runs = [...design.scenarios.values()].map((scenario) =>
		carryOut({ kind: "simulate", design, scenario, seed: 7 }),
	);
	return JSON.stringify(await Promise.all(runs));
}
