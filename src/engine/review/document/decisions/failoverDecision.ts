import type { Design } from "../../../model/design.ts";
import type { RecoveryFigure } from "../../../model/figures.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewBlock, ReviewCell, ReviewSection } from "../../../model/reviewDocument.ts";
import { bullets, cell, heldCell, numbers, paragraph, section, sentences, table, words } from "../blocks.ts";
import { featureName, isUsed, lossText, recoveryText, spanText } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { ever, worstRow } from "../worstRow.ts";

const failoverRules: ReadonlySet<string> = new Set([
	"no-detection",
	"health-check-alone",
	"traffic-alone",
	"no-hysteresis",
	"manual-failover",
	"manual-promotion",
	"slow-failover",
]);

/** Who notices, who acts, and what keeps regions from going in and out. */
export function failoverDecision(inputs: ReviewInputs): ReviewSection {
	const { design, figures } = inputs;
	if (design.regions.size < 2) {
		return section("decision-failover", "Failover", [
			paragraph("With one region there is nowhere to fail over to: its users wait until it is back."),
		]);
	}
	const found = figures.findings.filter(({ rule }) => failoverRules.has(rule));
	return section("decision-failover", "Failover", [
		bullets([modeText(design), ...signalTexts(design), hysteresisText(design)]),
		...lossTable(inputs),
		...(found.length === 0 ? [] : [bullets(found.map(({ message }) => message))]),
	]);
}

function modeText({ failover, regions }: Design): string {
	const { mode, manualDelayMs, standby } = failover;
	const hasStandby = [...regions.values()].some(({ role }) => role === "standby");
	return sentences(
		mode === "automatic"
			? "A region is taken out of routing automatically."
			: `People take a region out of routing, ${spanText(manualDelayMs / 1000)} after the loss is noticed.`,
		hasStandby &&
			(standby === "automatic"
				? "Standby regions take over automatically."
				: `People bring the standby in, ${spanText(manualDelayMs / 1000)} after the loss is noticed.`),
	);
}

function signalTexts({ failover }: Design): readonly string[] {
	const { healthChecks, traffic, replicationLagMs, combine } = failover.detect;
	const signals = [
		...(healthChecks === undefined
			? []
			: [
					`Regions check each other every ${formatMs(healthChecks.intervalMs)}; one that fails ${healthChecks.failures} checks in a row counts as down when ${quorumWords[healthChecks.quorum]}.`,
				]),
		...(traffic === undefined
			? []
			: [
					`Traffic counts as down when ${formatShare(traffic.errorRate)} of the requests fail, or the latency is over ${formatMs(traffic.latencyMs)}, for ${formatMs(traffic.windowMs)}.`,
				]),
		...(replicationLagMs === undefined
			? []
			: [`A replication lag over ${formatMs(replicationLagMs)} counts as a sign of a partition.`]),
	];
	if (signals.length === 0) return ["No signal of its own tells that a region is down; only the routing's checks do."];
	if (healthChecks === undefined || traffic === undefined) return signals;
	return [...signals, combine === "any" ? "Either of the two is enough." : "Both have to agree."];
}

const quorumWords = {
	majority: "a majority of the other active regions sees that",
	any: "any other active region sees that",
	all: "all other active regions see that",
};

function hysteresisText({ failover }: Design): string {
	const { errorRate, cooldownMs } = failover.recover;
	const cooldown =
		cooldownMs === 0
			? "and nothing holds it for a while"
			: `and no sooner than ${formatMs(cooldownMs)} after it was taken out`;
	return `A region comes back when under ${formatShare(errorRate)} of its requests fail, ${cooldown}.`;
}

/** What the loss of each region means: the feature that takes longest and the one that loses most. */
function lossTable(inputs: ReviewInputs): readonly ReviewBlock[] {
	const used = inputs.figures.recovery.filter((row) => isUsed(inputs.design, row));
	return table({
		caption: "What the loss of each region means, by the analysis: the longest recovery time, and the writes at stake.",
		columns: [words("Lost"), numbers("Recovery"), words("Of"), numbers("Writes at stake"), words("Of")],
		rows: [...inputs.design.regions.keys()].flatMap((region) => {
			const rows = used.filter((row) => row.region === region);
			const longest = worstRow(rows, ({ rtoSeconds }) => rtoSeconds);
			const writes = rows.filter(({ operation }) => operation === "write");
			return longest === undefined
				? []
				: [
						[
							cell(region),
							...recoveryCells(inputs, longest),
							...lossCells(
								inputs,
								worstRow(writes, ({ rpoSeconds }) => rpoSeconds),
							),
						],
					];
		}),
	});
}

function recoveryCells({ design }: ReviewInputs, row: RecoveryFigure): readonly ReviewCell[] {
	const { rtoSeconds, objectiveRtoSeconds: asked } = row;
	return [
		heldCell(recoveryText(rtoSeconds), asked === null ? null : ever(rtoSeconds) <= asked),
		cell(`${featureName(design, row.feature)}, ${row.operation}s`),
	];
}

function lossCells({ design }: ReviewInputs, row: RecoveryFigure | undefined): readonly ReviewCell[] {
	if (row === undefined) return [cell("—"), cell("—")];
	const { rpoSeconds, objectiveRpoSeconds: asked } = row;
	return [
		heldCell(lossText(rpoSeconds), asked === null ? null : ever(rpoSeconds) <= asked),
		cell(rpoSeconds === 0 ? "—" : featureName(design, row.feature)),
	];
}
