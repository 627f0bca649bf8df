import * as texts from "../../../../texts/review/decisions.ts";
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
		return section("decision-failover", texts.failover, [paragraph(texts.withOneRegion)]);
	}
	const found = figures.findings.filter(({ rule }) => failoverRules.has(rule));
	return section("decision-failover", texts.failover, [
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
			? texts.aRegionIsTakenOut
			: texts.peopleTakeARegionOutOfRouting(spanText(manualDelayMs / 1000)),
		hasStandby &&
			(standby === "automatic"
				? texts.standbyRegionsTakeOverAutomatically
				: texts.peopleBringTheStandby(spanText(manualDelayMs / 1000))),
	);
}

function signalTexts({ failover }: Design): readonly string[] {
	const { healthChecks, traffic, replicationLagMs, combine } = failover.detect;
	const signals = [
		...(healthChecks === undefined
			? []
			: [
					texts.regionsCheckEachOther(
						formatMs(healthChecks.intervalMs),
						healthChecks.failures,
						quorumWords[healthChecks.quorum],
					),
				]),
		...(traffic === undefined
			? []
			: [
					texts.trafficCountsAsDown(
						formatShare(traffic.errorRate),
						formatMs(traffic.latencyMs),
						formatMs(traffic.windowMs),
					),
				]),
		...(replicationLagMs === undefined ? [] : [texts.aReplicationLagOverCounts(formatMs(replicationLagMs))]),
	];
	if (signals.length === 0) return [texts.noSignalOfItsOwn];
	if (healthChecks === undefined || traffic === undefined) return signals;
	return [...signals, combine === "any" ? texts.eitherOfTheTwoIsEnough : texts.bothHaveToAgree];
}

const quorumWords = {
	majority: texts.aMajorityOfTheOther,
	any: texts.anyOtherActiveRegionSees,
	all: texts.allOtherActiveRegionsSee,
};

function hysteresisText({ failover }: Design): string {
	const { errorRate, cooldownMs } = failover.recover;
	const cooldown = cooldownMs === 0 ? texts.andNothingHolds : texts.andNoSoonerThanAfter(formatMs(cooldownMs));
	return texts.aRegionComesBack(formatShare(errorRate), cooldown);
}

/** What the loss of each region means: the feature that takes longest and the one that loses most. */
function lossTable(inputs: ReviewInputs): readonly ReviewBlock[] {
	const used = inputs.figures.recovery.filter((row) => isUsed(inputs.design, row));
	return table({
		caption: texts.whatTheLossOfEachRegionMeans,
		columns: [
			words(texts.lost),
			numbers(texts.recovery),
			words(texts.of),
			numbers(texts.writesAtStake),
			words(texts.of),
		],
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
