import * as texts from "../../../texts/model/editEffects.ts";
import type { Design, Id } from "../design.ts";
import type { Edit } from "../figures.ts";
import { thingOf } from "../thingOf.ts";
import { type Keys, pathOf } from "./command.ts";

/** What an edit of a removal does to something else, in words. */
export interface Effect {
	readonly kind: "goes" | "changes";
	readonly text: string;
}

/** Says what an edit does to the design; undefined where nobody would miss it (a place on the canvas, a vote without its replica). */
export function editEffect(design: Design, edit: Edit): Effect | undefined {
	const [section] = edit.path;
	const text = typeof section === "string" ? sentences[section]?.(design, edit) : undefined;
	if (text === silent) return undefined;
	const isGone = edit.op === "delete" && edit.path.length === 2;
	return { kind: isGone ? "goes" : "changes", text: text ?? plainSentence(edit) };
}

const silent = Symbol(texts.nothingWorthSaying);
type Sentence = (design: Design, edit: Edit) => string | typeof silent | undefined;

const sentences: Readonly<Record<string, Sentence>> = {
	canvas: () => silent,
	users: (design, edit) =>
		edit.path[3] === "share" ? texts.makesOfTheRequests(nameOf(design, edit.path[2]), valueText(edit)) : undefined,
	features: featureSentence,
	routing: routingSentence,
	balancing: componentSentence,
	application: componentSentence,
	observability: componentSentence,
	data: storeSentence,
	scenarios: scenarioSentence,
	scenes: (design, edit) => {
		const title = design.scenes.get(String(edit.path[1]))?.title ?? edit.path[1];
		return texts.sceneNoLongerShows(title, namedAt(design, edit.path));
	},
};

function featureSentence(design: Design, { path, ...edit }: Edit): string | undefined {
	const name = design.features.get(String(path[1]))?.name ?? path[1];
	if (path.length === 2) return texts.featureName(name);
	if (path[2] !== "shares") return undefined;
	const population = nameOf(design, path[3]);
	return edit.op === "set"
		? texts.populationMakesValueOfName(population, valueText({ path, ...edit }), name)
		: texts.hasNoShare(name, population);
}

function routingSentence(design: Design, edit: Edit): string | typeof silent | undefined {
	const [, id, key, by] = edit.path;
	const name = nameOf(design, id);
	if (key === "policy") return texts.nameDecidesByValue(name, valueText(edit));
	if (key === "geolocation") return texts.noLongerSends(name, nameOf(design, by));
	if (key === "weights") return texts.noLongerWeighs(name, by === undefined ? texts.regions : nameOf(design, by));
	return key === "primary" ? texts.hasNoPrimaryRegion(name) : undefined;
}

function componentSentence(design: Design, edit: Edit): string | undefined {
	const [, id, key] = edit.path;
	const name = nameOf(design, id);
	const other = namedAt(design, edit.path);
	switch (key) {
		case "regions":
			return edit.op === "delete" && other !== "" ? texts.noLongerRunsIn(name, other) : texts.runsInOtherRegions(name);
		case "to":
			return texts.noLongerSendsRequestsTo(name, other);
		case "uses":
			return texts.noLongerUses(name, other);
		case "calls":
			return texts.noLongerCalls(name, other);
		case "capacityPerSecond":
		case "instances":
		case "monthlyCost":
			return texts.nameLosesItsKeyOther(name, fieldWords[key], other === "" ? "" : texts.inOther(other));
		default:
			return undefined;
	}
}

const fieldWords = { capacityPerSecond: texts.capacity, instances: texts.instances, monthlyCost: texts.pinnedCost };

function storeSentence(design: Design, edit: Edit): string | typeof silent | undefined {
	const [, id, key, by] = edit.path;
	const name = nameOf(design, id);
	const other = namedAt(design, edit.path);
	switch (key) {
		case "replicas":
			return texts.losesItsReplicaIn(name, other);
		case "witnesses":
			return other === "" ? silent : texts.losesItsWitnessIn(name, other);
		case "voters":
			return silent;
		case "leader":
			return edit.op === "set" ? texts.isLedFrom(name, valueText(edit)) : texts.hasNoLeaderAnyMore(name);
		case "homes":
			return edit.op === "set"
				? texts.inTheDataOfMoves(name, nameOf(design, by), valueText(edit))
				: texts.keepsNoDataOf(name, nameOf(design, by));
		case "quorum":
			return texts.waitsForOfItsReplicas(name, valueText(edit), by);
		case "replication":
			return by === "copies" ? texts.keepsFewerCopies(name) : texts.waitsForOtherReplicas(name, valueText(edit));
		default:
			return undefined;
	}
}

const faultWords: Readonly<Record<string, string>> = {
	"region-down": texts.theLossOfARegion,
	partition: texts.aCut,
	degraded: texts.aSlowRegion,
	"store-down": texts.theLossOfAReplica,
	"replication-stall": texts.aStalledReplication,
	"slow-link": texts.aSlowLink,
	surge: texts.aSurge,
	"false-alarm": texts.aFalseAlarm,
	"routing-down": texts.aLossOfRouting,
};

function scenarioSentence(design: Design, edit: Edit): string | undefined {
	const [, id, key, index] = edit.path;
	const scenario = design.scenarios.get(String(id));
	const name = scenario?.name ?? id;
	if (edit.path.length === 2) return texts.scenarioName(name);
	const fault = key === "faults" && typeof index === "number" ? scenario?.faults[index] : undefined;
	if (fault === undefined) return undefined;
	const words = faultWords[fault.kind] ?? fault.kind;
	if (edit.path.length === 4) return texts.scenarioNameLosesWords(name, words);
	const region = namedAt(design, edit.path);
	return edit.op === "set"
		? texts.inScenarioHits(name, words, valueText(edit))
		: texts.inScenarioNoLonger(name, words, region);
}

function plainSentence(edit: Edit): string {
	return edit.op === "set" ? texts.pathBecomesValue(pathOf(edit.path), valueText(edit)) : pathOf(edit.path);
}

function valueText(edit: Edit): string {
	if (edit.op !== "set") return "";
	return typeof edit.value === "object" ? JSON.stringify(edit.value) : String(edit.value);
}

/** The name of what a place of the file names; "" where it names nothing. */
function namedAt(design: Design, path: Keys): string {
	const id = design.written.get(pathOf(path))?.names?.[0]?.id;
	return id === undefined ? "" : nameOf(design, id);
}

function nameOf(design: Design, key: Id | number | undefined): string {
	const id = String(key);
	// A region is called by its id.
	return design.regions.has(id) ? id : (thingOf(design, id)?.name ?? id);
}
