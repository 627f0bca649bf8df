import { choice, dereference, quantity, scalarText } from "./scalarShapes.ts";
import type { Shape } from "./shape.ts";

const words = choice(["all", "majority"]);
const count = quantity("wholeCount");

/** `all`, `majority`, or a number of other replicas. */
export const acksShape: Shape<"all" | "majority" | number> = {
	form: { kind: "either", options: [words, count] },
	read: (node, path, reading) => {
		const written = scalarText(dereference(node, reading));
		const shape = written !== undefined && /^[+-]?\.?\d/.test(written) ? count : words;
		return shape.read(node, path, reading);
	},
};
