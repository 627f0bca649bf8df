import * as texts from "../../../texts/review/findings.ts";
import { findTechnology } from "../../catalog/findTechnology.ts";
import type { TechnologyRule } from "../../catalog/technology.ts";
import type { Design, Id, Store } from "../../model/design.ts";
import { effectiveConsistency } from "../../model/effectiveConsistency.ts";
import type { Edit, FindingFix } from "../../model/figures.ts";
import { consistencies } from "../../model/vocabulary.ts";
import type { Draft, Rule } from "./rule.ts";
import { listed } from "./sentences.ts";
import { consistencyName } from "./storeFeatures.ts";

type Kind = TechnologyRule["kind"];
type Breach = Omit<Draft, "subject">;

/** What each kind of rule says of a store that breaks it; undefined where it keeps to it. */
const breaches: {
	readonly [K in Kind]: (rule: Extract<TechnologyRule, { kind: K }>, at: Placed) => Breach | undefined;
} = {
	"exactly-three-regions": (rule, { design, store, path }) => {
		const regions = [...new Set([...store.replicas, ...store.witnesses])];
		const codes = regions.map((region) => design.regions.get(region)?.code ?? region);
		const inOneSet = rule.regionSets.some((set) => codes.every((code) => set.includes(code)));
		if (regions.length === 3 && inOneSet) return undefined;
		const message = texts.ruleStoreIsInCodes(rule.text, store.name, listed(codes));
		return { severity: "error", path: `${path}.replicas`, message };
	},
	"no-consistency": (rule, { design, store, path }) => {
		if (store.pattern !== rule.pattern || store.consistency !== rule.consistency) return undefined;
		const message = texts.ruleStoreClaimsIt(rule.text, store.name);
		const fix = claimOffered(design, store);
		return { severity: "error", path: `${path}.consistency`, message, ...(fix === undefined ? {} : { fix }) };
	},
	"conflict-strategies": (rule, { store, path }) => {
		const stated = store.conflicts;
		if (stated === undefined || rule.strategies.includes(stated)) return undefined;
		const message = texts.ruleStoreSaysStated(rule.text, store.name, stated);
		const [offered] = rule.strategies;
		if (offered === undefined) return { severity: "error", path: `${path}.conflicts`, message };
		const edits = [{ op: "set" as const, path: ["data", store.id, "conflicts"], value: offered }];
		return {
			severity: "error",
			path: `${path}.conflicts`,
			message,
			fix: { label: texts.resolveByOffered(offered), edits },
		};
	},
	patterns: (rule, { design, store, path }) => {
		if (rule.patterns.includes(store.pattern)) return undefined;
		const message = texts.isDrawnAs(rule.text, store.name, store.pattern);
		const fix = rule.patterns.includes("consensus") ? drawAsConsensus(design, store) : undefined;
		return { severity: "error", path: `${path}.pattern`, message, ...(fix === undefined ? {} : { fix }) };
	},
	"fixed-voters": (rule, { design, store, path }) => {
		if (!design.written.has(`${path}.voters`)) return undefined;
		const message = texts.checkThatAreThose(rule.text, listed(store.voters), store.name);
		return { severity: "info", path: `${path}.voters`, message };
	},
	"max-regions": (rule, { store, path }) => {
		if (store.replicas.length <= rule.regions) return undefined;
		const message = texts.ruleStoreHasReplicaCountReplicas(rule.text, store.name, store.replicas.length);
		const fix = lastAsWitness(store, rule.regions);
		return { severity: "error", path: `${path}.replicas`, message, ...(fix === undefined ? {} : { fix }) };
	},
};

interface Placed {
	readonly design: Design;
	readonly store: Store;
	readonly path: string;
}

/** The strongest claim that the technology and the configuration bear out. */
function claimOffered(design: Design, store: Store): FindingFix | undefined {
	const writesMode = design.written.has(`data.${store.id}.replication.mode`);
	const mode = writesMode ? store.replication.mode : "async";
	const offered = consistencies.find((consistency) => {
		const changed: Store = { ...store, consistency, replication: { ...store.replication, mode } };
		return consistency !== store.consistency && effectiveConsistency(design, changed) === consistency;
	});
	if (offered === undefined) return undefined;
	return {
		label: texts.callItConsistency(consistencyName(offered)),
		edits: [{ op: "set", path: ["data", store.id, "consistency"], value: offered }],
	};
}

/** Without what only other patterns have. */
function drawAsConsensus(design: Design, store: Store): FindingFix {
	const path = ["data", store.id] as const;
	const foreign = ["conflicts", "quorum", "homes"].filter((key) => design.written.has(`data.${store.id}.${key}`));
	return {
		label: texts.drawItAsConsensus,
		edits: [
			{ op: "set", path: [...path, "pattern"], value: "consensus" },
			...(store.leader === undefined ? [{ op: "set", path: [...path, "leader"], value: "nearest" } as const] : []),
			...foreign.map((key): Edit => ({ op: "delete", path: [...path, key] })),
		],
	};
}

/** One region too many becomes the witness that the technology has anyway. */
function lastAsWitness(store: Store, most: number): FindingFix | undefined {
	const hasWitnesses = findTechnology(store.technology)?.data?.witnesses === true;
	const last = store.replicas.at(-1);
	if (!hasWitnesses || last === undefined || store.replicas.length !== most + 1) return undefined;
	if (store.witnesses.length > 0 || store.leader === last) return undefined;
	const path = ["data", store.id] as const;
	return {
		label: texts.makeTheWitness(last),
		edits: [
			{ op: "set", path: [...path, "replicas"], value: store.replicas.filter((region) => region !== last) },
			{ op: "set", path: [...path, "witnesses"], value: [last] },
		],
	};
}

/** The catalogue's own rules of each technology: one rule id for each kind. */
export const technologyRules: readonly Rule[] = [
	...(Object.keys(breaches) as Kind[]).map((kind) => ({
		id: `technology-${kind}`,
		find: ({ design }: { readonly design: Design }) =>
			[...design.data.values()].flatMap((store) => storeDrafts(design, store, kind)),
	})),
	{
		id: "pattern-not-offered",
		find: ({ design }) => [...design.data.values()].flatMap(unknownPattern),
	},
];

/** Any technology can be run once a region, its data partitioned; where it has a rule of its own on patterns, that speaks. */
function unknownPattern(store: Store): readonly Draft[] {
	const { known, patterns } = store.facts;
	if (!known || store.pattern === "partitioned" || patterns.includes(store.pattern)) return [];
	const rules = findTechnology(store.technology)?.data?.rules ?? [];
	if (rules.some(({ kind }) => kind === "patterns")) return [];
	const message = texts.theCatalogueKnows({
		technologyName: store.technologyName,
		patterns: listed(patterns),
		store: store.name,
		pattern: store.pattern,
	});
	return [{ severity: "warning", subject: store.id, path: `data.${store.id}.pattern`, message }];
}

function storeDrafts(design: Design, store: Store, kind: Kind): readonly Draft[] {
	const rules = findTechnology(store.technology)?.data?.rules ?? [];
	return rules.flatMap((rule) => {
		const breach = rule.kind === kind ? breachOf(rule, { design, store, path: `data.${store.id}` }) : undefined;
		return breach === undefined ? [] : [withSubject(breach, store.id)];
	});
}

function withSubject(breach: Breach, subject: Id): Draft {
	return { ...breach, subject };
}

/** The table has one entry for each kind, which the compiler cannot follow through a union. */
function breachOf<K extends Kind>(rule: Extract<TechnologyRule, { kind: K }>, placed: Placed): Breach | undefined {
	const check: (rule: Extract<TechnologyRule, { kind: K }>, at: Placed) => Breach | undefined =
		breaches[rule.kind as K];
	return check(rule, placed);
}
