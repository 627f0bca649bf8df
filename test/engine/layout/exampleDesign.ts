import { readFileSync } from "node:fs";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import type { Design } from "../../../src/engine/model/design.ts";

export const exampleNames = ["global-collaboration", "shop", "us-with-eu-replica", "flapping"] as const;

export function exampleText(name: (typeof exampleNames)[number]): string {
	return readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), "utf8");
}

export function exampleDesign(name: (typeof exampleNames)[number]): Design {
	return designOf(exampleText(name));
}

export function designOf(text: string): Design {
	const { design, problems } = parseDesign(text);
	if (design === undefined)
		throw new Error(problems.map((problem) => `${problem.path}: ${problem.message}`).join("\n"));
	return design;
}
