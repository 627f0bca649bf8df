import * as texts from "../../../texts/review/comparison.ts";
import type { Setting } from "./setting.ts";
import type { SettingDifference } from "./settingDifferences.ts";
import { settingName } from "./settingName.ts";
import { settingText } from "./settingText.ts";

interface Subject {
	/** The id of what differs; undefined for the whole design. */
	readonly id: string | undefined;
	/** The file's key of what belongs to the whole design: `failover`. */
	readonly section: string;
	readonly currencies: { readonly a: string; readonly b: string };
}

/** What differs, in the field's terms: "orders: consistency bounded-staleness → eventual". */
export function differenceSentence(difference: SettingDifference, subject: Subject): string {
	const ofMember = difference.member === true ? memberSentence(difference, subject) : undefined;
	if (ofMember !== undefined) return ofMember;
	const { keys, kind } = difference;
	const { a, b } = textsOf(difference, subject);
	const name = settingName(keys);
	const who = subject.id ?? whole(subject.section);
	if (kind === "moved") return texts.movesFromTo(who, a, b);
	const start = who === "" ? capitalised(name) : `${who}: ${name}`;
	if (a.length > longest || b.length > longest) return `${start} ${kind}`;
	const said = difference.member === true ? listWords : valueWords;
	return `${start}${said[kind](a, b)}`;
}

/** Longer values are looked up where they are written. */
const longest = 60;

type Words = Readonly<Record<"added" | "removed" | "changed", (a: string, b: string) => string>>;

const listWords: Words = {
	added: (_a, b) => texts.bAdded(b),
	removed: (a) => texts.aRemoved(a),
	changed: (a, b) => ` ${a} → ${b}`,
};

const valueWords: Words = {
	added: (_a, b) => texts.beforeNotSet(b),
	removed: (a) => texts.noLongerSet(a),
	changed: (a, b) => ` ${a} → ${b}`,
};

function textsOf({ a, b }: SettingDifference, { currencies }: Subject): { readonly a: string; readonly b: string } {
	const text = (setting: Setting | undefined, currency: string): string =>
		setting === undefined
			? "nothing"
			: settingText(setting, currency)
					.trim()
					.replace(/\s*\n\s*/g, " ");
	return { a: text(a, currencies.a), b: text(b, currencies.b) };
}

function memberSentence(difference: SettingDifference, subject: Subject): string | undefined {
	const words = memberWords[difference.keys.at(-1) ?? ""];
	if (words === undefined || subject.id === undefined) return undefined;
	const { a, b } = textsOf(difference, subject);
	if (difference.kind === "moved") return words.moved(subject.id, a, b);
	return difference.kind === "added" ? words.added(subject.id, b) : words.removed(subject.id, a);
}

interface MemberWords {
	readonly added: (id: string, name: string) => string;
	readonly removed: (id: string, name: string) => string;
	readonly moved: (id: string, from: string, to: string) => string;
}

const memberWords: Readonly<Record<string, MemberWords>> = {
	regions: {
		added: (id, region) => texts.alsoRunsIn(id, region),
		removed: (id, region) => texts.noLongerRunsIn(id, region),
		moved: (id, from, to) => texts.idMoves(id, from, to),
	},
	replicas: {
		added: (id, region) => texts.alsoHasAReplicaIn(id, region),
		removed: (id, region) => texts.noLongerHasAReplica(id, region),
		moved: (id, from, to) => texts.theReplicaInMovesTo(id, from, to),
	},
	uses: {
		added: (id, store) => texts.idAlsoUsesStore(id, store),
		removed: (id, store) => texts.noLongerUses(id, store),
		moved: (id, from, to) => texts.usesInPlaceOf(id, to, from),
	},
	to: {
		added: (id, application) => texts.alsoSendsTo(id, application),
		removed: (id, application) => texts.noLongerSendsTo(id, application),
		moved: (id, from, to) => texts.sendsToInPlaceOf(id, to, from),
	},
	voters: votes("votes"),
	witnesses: votes(texts.hasAWitness),
};

function votes(what: string): MemberWords {
	return {
		added: (id, region) => `${id}: ${region} ${what}`,
		removed: (id, region) => texts.idRegionNoLongerWhat(id, region, what),
		moved: (id, from, to) => texts.inPlaceOf({ id, to, what, from }),
	};
}

/** The whole design's own fields need no subject. */
function whole(section: string): string {
	return section === "" || section === "users" ? "" : section;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
