import { consistencyWords } from "../../engine/drawing/consistencyShapes.ts";
import type { Id } from "../../engine/model/design.ts";
import { type Consistency, consistencies } from "../../engine/model/vocabulary.ts";
import type { OutcomeFigure } from "../../engine/review/storeOutcome.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { ChoiceTable } from "./ChoiceTable.tsx";
import { CompareChoices } from "./CompareChoices.tsx";
import { markOf } from "./markOf.tsx";
import { Section } from "./Section.tsx";
import { useOutcomes } from "./useOutcomes.ts";

const shortWords: Readonly<Record<string, string>> = {
	strong: texts.strong,
	"bounded-staleness": texts.bounded,
	"read-your-writes": texts.ownWrites,
	eventual: texts.eventual,
};
const shownFigures: readonly OutcomeFigure[] = ["writeP99Ms", "staleP99Ms", "availability"];

/** What the store promises, with what each promise would come to before it is made. */
export function ConsistencySection({ id }: { readonly id: Id }) {
	const store = useEditor((state) => state.design.data.get(id));
	const needed = useEditor((state) => needsText(id, state.design.features.values()));
	const outcomes = useOutcomes(id, "consistency");
	if (store === undefined) return null;
	return (
		<Section title={texts.consistency} aside={needed}>
			<ChoiceTable
				{...outcomes}
				label={texts.consistencyOf(store.name)}
				figures={shownFigures}
				mark={markOf}
				shortName={({ value, name }) => shortWords[value] ?? name}
			/>
			<CompareChoices id={id} fields={["consistency", "pattern", "leader", "mode"]} />
		</Section>
	);
}

/** The strongest that a feature on the store needs. */
function needsText(store: Id, features: Iterable<{ readonly store: Id; readonly needs?: Consistency }>): string {
	const needed = new Set([...features].filter((each) => each.store === store).map(({ needs }) => needs));
	const strongest = consistencies.find((consistency) => needed.has(consistency));
	return strongest === undefined ? "" : texts.needsStrongest(consistencyWords[strongest].toLowerCase());
}
