import type { ApplicationComponent, Design } from "../../src/engine/model/design.ts";
import { analyzeDesign } from "../../src/engine/review/analyzeDesign.ts";
import { benchDesigns } from "./benchDesigns.ts";

/**
 * Figures after an edit. An application's latency is another one each time, so that nothing computed
 * for an earlier one serves again; what a latency doesn't touch, such as the bill, may be kept.
 */
export const cases = benchDesigns.flatMap(({ name, design }) => {
	let edit = 0;
	return [
		{
			name: `${name}: all of it`,
			run: () => void analyzeDesign(withSlowerApplications(separate(design), ++edit)),
		},
		{
			name: `${name}: a latency`,
			versus: `${name}: all of it`,
			run: () => void analyzeDesign(withSlowerApplications(design, ++edit)),
		},
		{
			name: `${name}: a note`,
			versus: `${name}: all of it`,
			run: () => void analyzeDesign({ ...design, notes: new Map(design.notes) }),
		},
	];
});

/** The same design, none of its parts the same object. */
function separate(design: Design): Design {
	return structuredClone(design);
}

function withSlowerApplications(design: Design, edit: number): Design {
	const slower = ({ latency, ...application }: ApplicationComponent): ApplicationComponent => ({
		...application,
		latency: { p50Ms: latency.p50Ms * (1 + edit * 1e-7), p99Ms: latency.p99Ms },
	});
	return { ...design, application: new Map([...design.application].map(([id, each]) => [id, slower(each)])) };
}
