import { useEffect, useMemo, useState } from "react";
import { figuresOf } from "../../editor/engineLink.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { type StoreOutcome, storeOutcome } from "../../engine/review/storeOutcome.ts";
import { useEditor } from "../useEditor.ts";
import { type Choice, type ChosenField, storeChoices } from "./storeChoices.ts";

export interface ChoiceOutcomes {
	readonly choices: readonly Choice[];
	/** What is chosen. */
	readonly chosen: string;
	/** What each choice comes to, by its value, as far as it is known. */
	readonly outcomes: Readonly<Record<string, StoreOutcome | undefined>>;
	/** As it is now. */
	readonly now: StoreOutcome | undefined;
}

const none: ChoiceOutcomes["outcomes"] = {};

/** All that a field of a store could be, each with what it would come to, computed by the worker one after the other. */
export function useOutcomes(id: Id, field: ChosenField): ChoiceOutcomes {
	const design = useEditor((state) => state.design);
	const figures = useEditor((state) => state.figures);
	const fresh = useEditor((state) => state.figuresFresh);
	const store = design.data.get(id);
	const choices = useMemo(
		() => (store === undefined ? [] : storeChoices(design, store, field)),
		[design, store, field],
	);
	const [known, setKnown] = useState<{ readonly design: Design; readonly outcomes: typeof none }>();
	useEffect(() => {
		const stops = choices.map(({ value, text }) => {
			if (text === undefined) return () => undefined;
			return figuresOf(`${id} ${field} ${value}`, text, (worked) => {
				const outcome = storeOutcome(design, worked, id);
				setKnown((before) => ({
					design,
					outcomes: { ...(before?.design === design ? before.outcomes : none), [value]: outcome },
				}));
			});
		});
		return () => {
			for (const stop of stops) stop();
		};
	}, [choices, design, id, field]);
	const chosen = chosenOf(design, id, field);
	const now = useMemo(
		() => (figures === undefined || !fresh ? undefined : storeOutcome(design, figures, id)),
		[design, figures, fresh, id],
	);
	return { choices, chosen, outcomes: known?.design === design ? known.outcomes : none, now };
}

function chosenOf(design: Design, id: Id, field: ChosenField): string {
	const store = design.data.get(id);
	const value = field === "mode" ? store?.replication.mode : store?.[field];
	return value ?? "";
}
