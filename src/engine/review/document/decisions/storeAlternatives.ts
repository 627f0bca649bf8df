import { availabilityFigures } from "../../../analysis/availability/availabilityFigures.ts";
import { conflictFigures } from "../../../analysis/conflicts/conflictFigures.ts";
import { costOf } from "../../../analysis/cost/costOf.ts";
import { latencyFigures } from "../../../analysis/latency/latencyFigures.ts";
import { recoveryFigures } from "../../../analysis/recovery/recoveryFigures.ts";
import { stalenessFigures } from "../../../analysis/staleness/stalenessFigures.ts";
import { findTechnology } from "../../../catalog/findTechnology.ts";
import { setConsistency } from "../../../model/commands/setConsistency.ts";
import type { Design, Store } from "../../../model/design.ts";
import { effectiveConsistency } from "../../../model/effectiveConsistency.ts";
import type { Edit, Figures } from "../../../model/figures.ts";
import { type Consistency, consistencies } from "../../../model/vocabulary.ts";
import { consistencyWays, waysToKeep } from "../../consistencyWays.ts";
import { consistencyName } from "../../findings/storeFeatures.ts";
import { resolvedDesign } from "../../resolvedDesign.ts";
import { type OutcomeFigures, type StoreOutcome, storeOutcome } from "../../storeOutcome.ts";
import { isUsed } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

/** What a store could be instead, and what its features would get. */
export interface StoreAlternative {
	readonly consistency: Consistency;
	/** "Strong, as a consensus store". */
	readonly title: string;
	/** Undefined where the change doesn't lead to a whole design by itself. */
	readonly outcome: AlternativeOutcome | undefined;
	readonly edits: readonly Edit[];
}

export interface AlternativeOutcome extends StoreOutcome {
	/** At worst over all losses; null: all of it. Undefined where nobody writes. */
	readonly rpoSeconds: number | null | undefined;
}

/** What a store's own outcome is, to compare with. */
export function ownOutcome({ design, figures }: ReviewInputs, store: Store): AlternativeOutcome {
	return outcomeOf(design, figures, store);
}

/** The other consistencies that the store could have, from strong to eventual, each in the ways that lead to it. */
export function storeAlternatives(inputs: ReviewInputs, store: Store): readonly StoreAlternative[] {
	const { redesign } = inputs;
	return waysOf(inputs.design, store).map(({ consistency, title, edits }) => {
		const design = redesign?.(edits);
		const other = design?.data.get(store.id);
		const outcome =
			design === undefined || other === undefined ? undefined : outcomeOf(design, figuresOf(design), other);
		return { consistency, title, edits, outcome };
	});
}

interface Way {
	readonly consistency: Consistency;
	readonly title: string;
	readonly edits: readonly Edit[];
}

function waysOf(design: Design, store: Store): readonly Way[] {
	const isKept = effectiveConsistency(design, store) === store.consistency;
	return consistencies
		.filter((each) => each !== store.consistency || !isKept)
		.flatMap((each) => waysTo(design, store, each))
		.filter(({ edits }) => edits.length > 0);
}

function waysTo(design: Design, store: Store, consistency: Consistency): readonly Way[] {
	const offered = findTechnology(store.technology)?.data?.strongest;
	const asked = { store: store.id, consistency, ...(offered === undefined ? {} : { offered }) };
	const result = setConsistency(design, asked);
	const name = capitalisedName(consistency);
	if (!result.ok) {
		return consistencyWays(design, store.id, consistency).map(({ label, edits }) => ({
			consistency,
			title: `${name}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
			edits,
		}));
	}
	const kept = waysToKeep(design, store.id, consistency);
	// To claim the same again changes nothing.
	if (kept === undefined && consistency === store.consistency) return [];
	return kept === undefined
		? [{ consistency, title: name, edits: result.value }]
		: [
				{
					consistency,
					title: `${name}: ${kept.label.charAt(0).toLowerCase()}${kept.label.slice(1)}`,
					edits: kept.edits,
				},
			];
}

function capitalisedName(consistency: Consistency): string {
	const name = consistencyName(consistency);
	return name.charAt(0).toUpperCase() + name.slice(1);
}

type WeighedFigures = OutcomeFigures & Pick<Figures, "recovery">;

function figuresOf(design: Design): WeighedFigures {
	return {
		latency: latencyFigures(design),
		staleness: stalenessFigures(design),
		conflicts: conflictFigures(design),
		availability: availabilityFigures(design),
		recovery: recoveryFigures(design),
		resolved: resolvedDesign(design),
		cost: costOf(design),
	};
}

function outcomeOf(design: Design, figures: WeighedFigures, store: Store): AlternativeOutcome {
	const losses = figures.recovery
		.filter(
			(row) => row.operation === "write" && isUsed(design, row) && design.features.get(row.feature)?.store === store.id,
		)
		.map(({ rpoSeconds }) => rpoSeconds);
	return {
		...storeOutcome(design, figures, store.id),
		rpoSeconds:
			losses.length === 0 ? undefined : losses.includes(null) ? null : Math.max(...losses.map((each) => each ?? 0)),
	};
}
