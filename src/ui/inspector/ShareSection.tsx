import { useState } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import { readQuantity } from "../../engine/format/quantities.ts";
import { quantityText } from "../../engine/format/quantityText.ts";
import { movePopulation } from "../../engine/model/commands/movePopulation.ts";
import type { Id } from "../../engine/model/design.ts";
import type { Edit } from "../../engine/model/figures.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { FieldRow } from "./FieldRow.tsx";
import type { FieldNote } from "./fieldNote.ts";
import { QuantityInput } from "./QuantityInput.tsx";
import { Section } from "./Section.tsx";
import { useScrub } from "./useScrub.ts";

/** A population's share of the requests; the others make room in proportion. */
export function ShareSection({ id }: { readonly id: Id }) {
	const text = useEditor((state) => quantityText(state.design.users.populations.get(id)?.share ?? 0, "share"));
	const others = useEditor((state) => state.design.users.populations.size - 1);
	const [note, setNote] = useState<FieldNote>();
	const [scrubbed, setScrubbed] = useState<string>();
	const edits = (share: string): readonly Edit[] => {
		const read = readQuantity(share, "share");
		if (read.kind === "wrong") return [];
		const result = movePopulation(editorStore.getState().design, { id, share: read.value });
		return result.ok ? result.value : [];
	};
	const onScrub = useScrub({ label: texts.theShareOf(id), quantity: "share", from: text, edits, onDraft: setScrubbed });
	return (
		<Section title={texts.shareOfRequests} aside={others === 0 ? texts.theOnlyOne : texts.theOthersMakeRoom}>
			<FieldRow
				keys={["users", "populations", id, "share"]}
				label={texts.share}
				doc={texts.shareOfAllRequestsTheOther}
				resettable={false}
				note={note}
				onScrub={onScrub}
			>
				<QuantityInput
					label={texts.share}
					quantity="share"
					text={text}
					hint={text}
					edits={edits}
					scrubbed={scrubbed}
					onNote={setNote}
					invalid={note?.kind === "problem"}
					isRequired
				/>
			</FieldRow>
		</Section>
	);
}
