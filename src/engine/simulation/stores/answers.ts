import { type Changes, newThing, noteChange } from "../changes.ts";
import type { StoreAccess, StoreRequest } from "./access.ts";
import { storeAccess } from "./access.ts";
import type { StoreGroup } from "./group.ts";
import type { Reach } from "./reach.ts";

export interface StoreMoment {
	readonly reach: Reach;
	/** Changes whenever the stores answer differently. */
	readonly epoch: number;
	/** Some answers hang on the age of the queues, and hold for no longer than a look. */
	readonly byAge: boolean;
}

/** What a group does with requests of one kind from one region: the same for all populations and features that ask alike. */
export interface Answer {
	readonly request: StoreRequest;
	/** Its number among the things that change. */
	readonly thing: number;
	/** The same object as long as it says the same. */
	access: StoreAccess;
}

/** All answers that have been asked for, as of their groups' last refreshing. */
export interface Answers {
	answerOf(group: StoreGroup, request: StoreRequest, now: StoreMoment): Answer;
	/** Works the group's answers out again, if it may answer otherwise than before. */
	refresh(group: StoreGroup, now: StoreMoment): void;
}

interface GroupAnswers {
	/** Which state of the group, or where answers hang on the age of queues of all stores, they were made from. */
	epoch: number;
	/** [region]: by kind of request. */
	readonly byRegion: Map<string, Answer>[];
	readonly all: Answer[];
}

export function newAnswers(changes: Changes): Answers {
	/** [group] */
	const known: GroupAnswers[] = [];
	const ofGroup = ({ index }: StoreGroup): GroupAnswers => {
		const answers = known[index] ?? { epoch: -1, byRegion: [], all: [] };
		known[index] = answers;
		return answers;
	};
	const refresh: Answers["refresh"] = (group, { reach, epoch: ofAll, byAge }) => {
		const answers = ofGroup(group);
		const epoch = byAge ? ofAll : group.epoch;
		if (answers.epoch === epoch) return;
		answers.epoch = epoch;
		for (const answer of answers.all) {
			const access = storeAccess(reach, group, answer.request);
			if (isSameAccess(access, answer.access)) continue;
			answer.access = access;
			noteChange(changes, answer.thing);
		}
	};
	return {
		refresh,
		answerOf: (group, request, now) => {
			refresh(group, now);
			const { byRegion, all } = ofGroup(group);
			const answers = byRegion[request.region] ?? new Map<string, Answer>();
			byRegion[request.region] = answers;
			const kind = request.operation === "write" ? "write" : request.consistency;
			const answer = answers.get(kind) ?? {
				request,
				thing: newThing(changes),
				access: storeAccess(now.reach, group, request),
			};
			if (!answers.has(kind)) all.push(answer);
			answers.set(kind, answer);
			return answer;
		},
	};
}

function isSameAccess(a: StoreAccess, b: StoreAccess): boolean {
	return (
		a.served === b.served && a.site === b.site && a.time.meanMs === b.time.meanMs && a.time.variance === b.time.variance
	);
}
