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
	if (kind === "moved") return `${who} moves from ${a} to ${b}`;
	const start = who === "" ? capitalised(name) : `${who}: ${name}`;
	if (a.length > longest || b.length > longest) return `${start} ${kind}`;
	const said = difference.member === true ? listWords : valueWords;
	return `${start}${said[kind](a, b)}`;
}

/** Longer values are looked up where they are written. */
const longest = 60;

type Words = Readonly<Record<"added" | "removed" | "changed", (a: string, b: string) => string>>;

const listWords: Words = {
	added: (_a, b) => `: ${b} added`,
	removed: (a) => `: ${a} removed`,
	changed: (a, b) => ` ${a} → ${b}`,
};

const valueWords: Words = {
	added: (_a, b) => ` ${b}, before not set`,
	removed: (a) => ` no longer set, before ${a}`,
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
		added: (id, region) => `${id} also runs in ${region}`,
		removed: (id, region) => `${id} no longer runs in ${region}`,
		moved: (id, from, to) => `${id} moves from ${from} to ${to}`,
	},
	replicas: {
		added: (id, region) => `${id} also has a replica in ${region}`,
		removed: (id, region) => `${id} no longer has a replica in ${region}`,
		moved: (id, from, to) => `${id}: the replica in ${from} moves to ${to}`,
	},
	uses: {
		added: (id, store) => `${id} also uses ${store}`,
		removed: (id, store) => `${id} no longer uses ${store}`,
		moved: (id, from, to) => `${id} uses ${to} in place of ${from}`,
	},
	to: {
		added: (id, application) => `${id} also sends to ${application}`,
		removed: (id, application) => `${id} no longer sends to ${application}`,
		moved: (id, from, to) => `${id} sends to ${to} in place of ${from}`,
	},
	voters: votes("votes"),
	witnesses: votes("has a witness"),
};

function votes(what: string): MemberWords {
	return {
		added: (id, region) => `${id}: ${region} ${what}`,
		removed: (id, region) => `${id}: ${region} no longer ${what}`,
		moved: (id, from, to) => `${id}: ${to} ${what} in place of ${from}`,
	};
}

/** The whole design's own fields need no subject. */
function whole(section: string): string {
	return section === "" || section === "users" ? "" : section;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
