import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import type { Design } from "../../src/engine/model/design.ts";

/** The design of a text that has to be in order. */
export function designOf(text: string): Design {
	const { design, problems } = parseDesign(text);
	if (design === undefined) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
	return design;
}
