import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import type { Design } from "../../src/engine/model/design.ts";
import { largeText } from "./largeText.ts";

export interface BenchDesign {
	readonly name: string;
	readonly text: string;
	readonly design: Design;
}

/** The examples (npm runs a command in the project's root), and one large design: 32 regions, 24 stores, 120 features. */
export const benchDesigns: readonly BenchDesign[] = [
	...readdirSync("examples")
		.filter((file) => file.endsWith(".yaml"))
		.map((file) => benchDesign(file.replace(".yaml", ""), readFileSync(join("examples", file), "utf8"))),
	benchDesign("large", largeText()),
];

function benchDesign(name: string, text: string): BenchDesign {
	const { design, problems } = parseDesign(text);
	if (design === undefined || problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems[0])}`);
	return { name, text, design };
}
