import { handComputed } from "./handComputed.ts";
import { playedLosses } from "./playedLosses.ts";
import { playedPaths } from "./playedPaths.ts";
import { publishedQuorums } from "./publishedQuorums.ts";
import { randomDesigns } from "./randomDesigns.ts";
import { searchedTimes } from "./searchedTimes.ts";
import { secondReading } from "./secondReading.ts";
import { sectionText } from "./section.ts";

/** The whole validation as Markdown, the same at every run. */
export function validation(): string {
	const sections = [
		handComputed(),
		publishedQuorums(),
		searchedTimes(),
		playedPaths(),
		secondReading(),
		randomDesigns(),
		playedLosses(),
	];
	const intro = [
		"Written by `npm run validate`: the engine's figures beside published ones, beside others computed in another way, and",
		"beside the simulator, which shares no formulas with the analysis. The designs are those in `examples`, those in",
		"`test/engine/reference/designs`, and random ones. What the figures rest on is another matter: [how far to trust](how-far-to-trust.md).",
	].join("\n");
	return `# Validation\n\n${intro}\n\n${sections.map(sectionText).join("\n")}`;
}
