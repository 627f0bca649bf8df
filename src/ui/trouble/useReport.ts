import { useState } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import { builtVersion } from "./builtVersion.ts";
import { troubleReport } from "./troubleReport.ts";
import type { Trouble } from "./troubles.ts";

/** The report as it would be copied now, and whether the design is in it, which it isn't at first. */
export function useReport(troubles: readonly Trouble[]) {
	const [includesDesign, setIncludesDesign] = useState(false);
	const report = troubleReport({
		version: builtVersion(),
		browser: navigator.userAgent,
		language: navigator.language,
		window: `${window.innerWidth} × ${window.innerHeight} at ${window.devicePixelRatio}`,
		troubles,
		state: editorStore.getState(),
		includesDesign,
	});
	return { report, includesDesign, setIncludesDesign };
}
