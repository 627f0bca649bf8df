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

const silent = Symbol("nothing worth saying");
type Sentence = (design: Design, edit: Edit) => string | typeof silent | undefined;

const sentences: Readonly<Record<string, Sentence>> = {
	canvas: () => silent,
	users: (design, edit) =>
		edit.path[3] === "share" ? `${nameOf(design, edit.path[2])} makes ${valueText(edit)} of the requests` : undefined,
	features: featureSentence,
	routing: routingSentence,
	balancing: componentSentence,
	application: componentSentence,
	observability: componentSentence,
	data: storeSentence,
	scenarios: scenarioSentence,
	scenes: (design, edit) => {
		const title = design.scenes.get(String(edit.path[1]))?.title ?? edit.path[1];
		return `Scene “${title}” no longer shows ${namedAt(design, edit.path)}`;
	},
};

function featureSentence(design: Design, { path, ...edit }: Edit): string | undefined {
	const name = design.features.get(String(path[1]))?.name ?? path[1];
	if (path.length === 2) return `Feature ${name}`;
	if (path[2] !== "shares") return undefined;
	const population = nameOf(design, path[3]);
	return edit.op === "set"
		? `${population} makes ${valueText({ path, ...edit })} of ${name}`
		: `${name} has no share of ${population} any more`;
}

function routingSentence(design: Design, edit: Edit): string | typeof silent | undefined {
	const [, id, key, by] = edit.path;
	const name = nameOf(design, id);
	if (key === "policy") return `${name} decides by ${valueText(edit)}`;
	if (key === "geolocation") return `${name} no longer sends ${nameOf(design, by)} to a region of its choice`;
	if (key === "weights") return `${name} no longer weighs ${by === undefined ? "regions" : nameOf(design, by)}`;
	return key === "primary" ? `${name} has no primary region any more` : undefined;
}

function componentSentence(design: Design, edit: Edit): string | undefined {
	const [, id, key] = edit.path;
	const name = nameOf(design, id);
	const other = namedAt(design, edit.path);
	switch (key) {
		case "regions":
			return edit.op === "delete" && other !== ""
				? `${name} no longer runs in ${other}`
				: `${name} runs in other regions`;
		case "to":
			return `${name} no longer sends requests to ${other}`;
		case "uses":
			return `${name} no longer uses ${other}`;
		case "calls":
			return `${name} no longer calls ${other}`;
		case "capacityPerSecond":
		case "instances":
		case "monthlyCost":
			return `${name} loses its ${fieldWords[key]}${other === "" ? "" : ` in ${other}`}`;
		default:
			return undefined;
	}
}

const fieldWords = { capacityPerSecond: "capacity", instances: "instances", monthlyCost: "pinned cost" };

function storeSentence(design: Design, edit: Edit): string | typeof silent | undefined {
	const [, id, key, by] = edit.path;
	const name = nameOf(design, id);
	const other = namedAt(design, edit.path);
	switch (key) {
		case "replicas":
			return `${name} loses its replica in ${other}`;
		case "witnesses":
			return other === "" ? silent : `${name} loses its witness in ${other}`;
		case "voters":
			return silent;
		case "leader":
			return edit.op === "set" ? `${name} is led from ${valueText(edit)}` : `${name} has no leader any more`;
		case "homes":
			return edit.op === "set"
				? `In ${name} the data of ${nameOf(design, by)} moves to ${valueText(edit)}`
				: `${name} keeps no data of ${nameOf(design, by)}`;
		case "quorum":
			return `${name} waits for ${valueText(edit)} of its replicas to ${by}`;
		case "replication":
			return by === "copies"
				? `${name} keeps fewer copies`
				: `${name} waits for ${valueText(edit)} other replicas to write`;
		default:
			return undefined;
	}
}

const faultWords: Readonly<Record<string, string>> = {
	"region-down": "the loss of a region",
	partition: "a cut",
	degraded: "a slow region",
	"store-down": "the loss of a replica",
	"replication-stall": "a stalled replication",
	"slow-link": "a slow link",
	surge: "a surge",
	"false-alarm": "a false alarm",
	"routing-down": "a loss of routing",
};

function scenarioSentence(design: Design, edit: Edit): string | undefined {
	const [, id, key, index] = edit.path;
	const scenario = design.scenarios.get(String(id));
	const name = scenario?.name ?? id;
	if (edit.path.length === 2) return `Scenario ${name}`;
	const fault = key === "faults" && typeof index === "number" ? scenario?.faults[index] : undefined;
	if (fault === undefined) return undefined;
	const words = faultWords[fault.kind] ?? fault.kind;
	if (edit.path.length === 4) return `Scenario “${name}” loses ${words}`;
	const region = namedAt(design, edit.path);
	return edit.op === "set"
		? `In scenario “${name}” ${words} hits ${valueText(edit)}`
		: `In scenario “${name}” ${words} no longer has ${region} on a side`;
}

function plainSentence(edit: Edit): string {
	return edit.op === "set" ? `${pathOf(edit.path)} becomes ${valueText(edit)}` : pathOf(edit.path);
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
