import { useEffect, useState } from "react";
import { figuresWith } from "../../editor/engineLink.ts";
import type { CommandResult } from "../../engine/model/commands/command.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { type Consistency, consistencies } from "../../engine/model/vocabulary.ts";
import { type StoreOutcome, storeOutcome } from "./storeOutcome.ts";

type Outcomes = Readonly<Partial<Record<Consistency, StoreOutcome>>>;

const none: Outcomes = {};

/** What each consistency of a store would come to, computed by the worker one after the other. */
export function useChoiceOutcomes(
	design: Design,
	store: Id,
	command: (consistency: Consistency) => CommandResult,
): Outcomes {
	const [outcomes, setOutcomes] = useState(none);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the command follows the design and the store
	useEffect(() => {
		setOutcomes(none);
		const stops = consistencies.map((consistency) => {
			const result = command(consistency);
			if (!result.ok) return () => undefined;
			return figuresWith(`choice ${consistency}`, result.value, (figures) => {
				setOutcomes((known) => ({ ...known, [consistency]: storeOutcome(design, figures, store) }));
			});
		});
		return () => {
			for (const stop of stops) stop();
		};
	}, [design, store]);
	return outcomes;
}
