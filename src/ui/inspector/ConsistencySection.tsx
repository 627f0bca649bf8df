import { RadioGroup } from "radix-ui";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { endPreview, previewEdits } from "../../editor/engineLink.ts";
import { findTechnology } from "../../engine/catalog/findTechnology.ts";
import { consistencyWords } from "../../engine/drawing/consistencyShapes.ts";
import type { CommandResult } from "../../engine/model/commands/command.ts";
import { commandErrorText } from "../../engine/model/commands/commandErrorText.ts";
import { setConsistency } from "../../engine/model/commands/setConsistency.ts";
import type { Id } from "../../engine/model/design.ts";
import { effectiveConsistency } from "../../engine/model/effectiveConsistency.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { type Consistency, consistencies } from "../../engine/model/vocabulary.ts";
import { ConsistencyLetter } from "../shell/ConsistencyLetter.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./Fields.module.css";
import { Section } from "./Section.tsx";
import { type StoreOutcome, storeOutcome } from "./storeOutcome.ts";
import { useChoiceOutcomes } from "./useChoiceOutcomes.ts";

const shortWords: Readonly<Record<Consistency, string>> = {
	strong: "Strong",
	"bounded-staleness": "Bounded",
	"read-your-writes": "Own writes",
	eventual: "Eventual",
};

/** What the store promises, with what each promise would cost in write latency, staleness and availability. */
export function ConsistencySection({ id }: { readonly id: Id }) {
	const design = useEditor((state) => state.design);
	const figures = useEditor((state) => state.figures);
	const store = design.data.get(id);
	const command = (consistency: Consistency): CommandResult => {
		const offered = findTechnology(store?.technology ?? "")?.data?.strongest;
		return setConsistency(editorStore.getState().design, {
			store: id,
			consistency,
			...(offered === undefined ? {} : { offered }),
		});
	};
	const outcomes = useChoiceOutcomes(design, id, command);
	if (store === undefined) return null;
	const now = figures === undefined ? undefined : storeOutcome(design, figures, id);
	const effective = effectiveConsistency(design, store);
	const choose = (value: string): void => {
		const consistency = consistencies.find((each) => each === value);
		if (consistency === undefined) return;
		editor.apply(`Call ${store.name} ${consistencyWords[consistency].toLowerCase()}`, command(consistency));
	};
	return (
		<Section title="Consistency" aside={needsText(id, [...design.features.values()])}>
			<div className={styles.columns} aria-hidden>
				<span />
				<span>write</span>
				<span>stale</span>
				<span>avail.</span>
			</div>
			<RadioGroup.Root
				className={styles.choices}
				aria-label={`Consistency of ${store.name}`}
				value={store.consistency}
				onValueChange={choose}
			>
				{consistencies.map((consistency) => {
					const result = command(consistency);
					return (
						<RadioGroup.Item
							key={consistency}
							className={styles.choice}
							value={consistency}
							disabled={!result.ok && consistency !== store.consistency}
							title={result.ok ? undefined : commandErrorText(design, result.error)}
							aria-label={consistencyWords[consistency]}
							onPointerEnter={() => result.ok && previewEdits(result.value)}
							onPointerLeave={endPreview}
						>
							<i />
							<ConsistencyLetter consistency={consistency} />
							<span>{shortWords[consistency]}</span>
							<OutcomeCells outcome={consistency === store.consistency ? now : outcomes[consistency]} />
						</RadioGroup.Item>
					);
				})}
			</RadioGroup.Root>
			{effective !== store.consistency && (
				<p className={styles.note}>
					Claimed {consistencyWords[store.consistency].toLowerCase()}; as it is configured it gives{" "}
					<b>{consistencyWords[effective].toLowerCase()}</b>.
				</p>
			)}
		</Section>
	);
}

function OutcomeCells({ outcome }: { readonly outcome: StoreOutcome | undefined }) {
	return (
		<>
			<span>{finite(outcome?.writeP99Ms)}</span>
			<span>{finite(outcome?.staleP99Ms)}</span>
			<span>{outcome?.availability === undefined ? "—" : (outcome.availability * 100).toFixed(3)}</span>
		</>
	);
}

function finite(ms: number | undefined): string {
	return ms === Number.POSITIVE_INFINITY ? "none" : formatMs(ms);
}

/** The strongest that a feature on the store needs. */
function needsText(store: Id, features: readonly { readonly store: Id; readonly needs?: Consistency }[]): string {
	const needed = new Set(features.filter((each) => each.store === store).map(({ needs }) => needs));
	const strongest = consistencies.find((consistency) => needed.has(consistency));
	return strongest === undefined ? "" : `needs ${consistencyWords[strongest].toLowerCase()}`;
}
