import { canConflict } from "../../../analysis/conflicts/conflictFigures.ts";
import type { Design, Store } from "../../../model/design.ts";
import { formatBytes } from "../../../model/numbers/formatBytes.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import { counted, listed } from "../../findings/sentences.ts";
import { rateText } from "../decisions/tradedTexts.ts";
import { heldObjectives } from "../heldObjectives.ts";
import { featureName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { confirm, notApplicable, ruleCheck } from "./ruleCheck.ts";

/** What the data tier has to have. */
export function dataChecks(inputs: ReviewInputs): readonly ReviewCheck[] {
	if (inputs.design.data.size === 0)
		return [notApplicable("The stores hold what the features need.", "The design has no stores.")];
	return [
		technologyCheck(inputs),
		claimCheck(inputs),
		voteCheck(inputs),
		lagCheck(inputs),
		stalenessCheck(inputs),
		lossCheck(inputs),
		conflictHandlingCheck(inputs),
		schemaCheck(inputs),
		backupCheck(inputs),
	];
}

function stores(design: Design): readonly Store[] {
	return [...design.data.values()];
}

function spread(design: Design): readonly Store[] {
	return stores(design).filter(({ replicas }) => replicas.length > 1);
}

const technologyRules = [
	"pattern-not-offered",
	"technology-exactly-three-regions",
	"technology-no-consistency",
	"technology-conflict-strategies",
	"technology-patterns",
	"technology-max-regions",
];

function technologyCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = "Each store's technology can run the way it is drawn.";
	const unknown = stores(design).filter(({ facts }) => !facts.known);
	const found = figures.findings.some(({ rule }) => technologyRules.includes(rule));
	if (unknown.length > 0 && !found) {
		return confirm(
			text,
			`The catalogue does not know the technology of ${listed(unknown.map(({ name, technologyName }) => `${name} (${technologyName})`))}: check pattern, replication and limits with its manual.`,
		);
	}
	return ruleCheck(inputs, {
		rules: technologyRules,
		text,
		met: `The catalogue knows ${stores(design).length === 1 ? "its technology" : `all ${stores(design).length} technologies`} in this pattern.`,
	});
}

function claimCheck(inputs: ReviewInputs): ReviewCheck {
	const several = spread(inputs.design);
	const text = "Replication is configured for the consistency that is claimed.";
	if (several.length === 0) return notApplicable(text, "Nothing is replicated between regions.");
	const modes = listed(
		several.map(
			({ name, replication, pattern }) => `${name}: ${pattern === "consensus" ? "consensus" : replication.mode}`,
		),
	);
	return ruleCheck(inputs, { rules: ["consistency-claimed", "session-not-sticky"], text, met: `${modes}.` });
}

function voteCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "Stores that vote keep a majority when any one region is lost.";
	const voting = stores(inputs.design).filter(({ pattern }) => pattern === "consensus");
	if (voting.length === 0) return notApplicable(text, "No store votes.");
	return ruleCheck(inputs, {
		rules: ["no-majority-after-loss", "even-voters"],
		text,
		met: `${listed(voting.map(({ name, voters, witnesses }) => `${name} has ${new Set([...voters, ...witnesses]).size} votes`))}.`,
	});
}

function lagCheck(inputs: ReviewInputs): ReviewCheck {
	const text = "Replicas are at most 10 s behind at p99.";
	if (spread(inputs.design).length === 0) return notApplicable(text, "Nothing is replicated between regions.");
	const worst = inputs.figures.staleness.reduce((most, { delayP99Ms }) => Math.max(most, delayP99Ms), 0);
	return ruleCheck(inputs, {
		rules: ["replication-lag"],
		text,
		met: worst === 0 ? "No read is behind." : `The farthest behind is ${formatMs(worst)} at p99.`,
	});
}

function stalenessCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = "It is decided how stale reads may be, and they are no staler.";
	const read = figures.staleness.filter((row) => (design.features.get(row.feature)?.readsPerSecond ?? 0) > 0);
	const behind = read.filter(({ delayP99Ms }) => delayP99Ms > 0);
	if (behind.length === 0) return notApplicable(text, "Every read sees the last confirmed write.");
	const missed = heldObjectives(design, figures).filter(({ asked, met }) => asked === "staleness" && !met);
	const [first] = missed;
	if (first !== undefined) {
		return {
			state: "missed",
			text,
			why: `${featureName(design, first.feature ?? "")}: ${first.of} are up to ${first.value} behind at p99; asked is ${first.objective}.`,
		};
	}
	const silent = [...new Set(behind.filter(({ objectiveMs }) => objectiveMs === null).map(({ feature }) => feature))];
	if (silent.length > 0) {
		const told = silent.map((feature) => {
			const most = behind
				.filter((row) => row.feature === feature)
				.reduce((max, row) => Math.max(max, row.delayP99Ms), 0);
			return `${featureName(design, feature)} (${formatMs(most)} at p99)`;
		});
		return confirm(text, `No objective says how stale ${listed(told)} may be: decide it, and alert on it.`);
	}
	return { state: "met", text, why: `Every feature whose reads lag has an objective, and meets it.` };
}

function lossCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = "It is decided how many writes the loss of a region may take, and no more are at stake.";
	const writing = [...design.features.values()].filter(({ writesPerSecond }) => writesPerSecond > 0);
	if (writing.length === 0) return notApplicable(text, "Nobody writes.");
	const missed = heldObjectives(design, figures).filter(({ asked, met }) => asked === "rpo" && !met);
	const [first] = missed;
	if (first !== undefined) {
		return {
			state: "missed",
			text,
			why: `${featureName(design, first.feature ?? "")}: ${first.value} of writes are at stake (${first.of}); asked is ${first.objective === "0" ? "0 s" : first.objective}.`,
		};
	}
	const silent = writing.filter(({ id, objectives }) => objectives.rpoMs === undefined && hasLoss(figures, id));
	if (silent.length > 0) {
		return confirm(
			text,
			`${listed(silent.map(({ name }) => name))} may lose writes and ${silent.length === 1 ? "has" : "have"} no recovery point objective: set one, or accept it.`,
		);
	}
	return {
		state: "met",
		text,
		why: "Every feature that may lose writes has an objective and meets it; the others lose none.",
	};
}

function hasLoss({ recovery }: ReviewInputs["figures"], feature: string): boolean {
	return recovery.some((row) => row.feature === feature && row.operation === "write" && row.rpoSeconds !== 0);
}

function conflictHandlingCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = "Conflicts are detected, counted and resolved without losing what matters.";
	const own = stores(design).filter((store) => store.replicas.length > 1 && canConflict(design, store));
	if (own.length === 0) return notApplicable(text, "No store can have conflicts.");
	const lost = figures.conflicts.filter(({ lostUpdatesPerHour }) => lostUpdatesPerHour > 0);
	const people = figures.conflicts.filter(({ forPeoplePerHour }) => forPeoplePerHour > 0);
	const merged = own.filter(({ conflicts }) => conflicts === "merge" || conflicts === "crdt");
	const parts = [
		...lost.map(
			(row) =>
				`${featureName(design, row.feature)} loses ${rateText(row.lostUpdatesPerHour)} updates an hour while all is well: check that nobody minds`,
		),
		...people.map(
			(row) =>
				`${rateText(row.forPeoplePerHour)} conflicts an hour of ${featureName(design, row.feature)} wait for people: check who they are`,
		),
		...merged.map(({ name, conflicts }) =>
			conflicts === "merge"
				? `check that the merge of ${name} gives the same in any order`
				: `check that the application of ${name} writes the merging data type and not plain values`,
		),
	];
	if (parts.length === 0)
		return confirm(text, "While all is well there are none; a partition brings some: check that they are counted.");
	return confirm(text, `${parts.join("; ")}.`);
}

function schemaCheck({ design }: ReviewInputs): ReviewCheck {
	const text = "Schema changes are rolled out so that old and new code can share the data.";
	const several = spread(design);
	if (several.length === 0) return notApplicable(text, "No store is in several regions.");
	return confirm(
		text,
		`${counted(several.length, "store")} in several regions (${listed(several.map(({ name }) => name))}): look for the expand, migrate and contract steps of the next change.`,
	);
}

function backupCheck({ design }: ReviewInputs): ReviewCheck {
	const total = stores(design).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
	return confirm(
		"There are backups apart from replication, and a restore was timed.",
		`Replication copies a mistaken deletion too, and the design does not say what is backed up: ask for the last restore of ${design.data.size === 1 ? "the store" : `each of the ${design.data.size} stores`} (${formatBytes(total)} in all) and how long it took.`,
	);
}
