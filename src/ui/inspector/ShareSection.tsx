import { useState } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { movePopulation } from "../../engine/model/commands/movePopulation.ts";
import type { Id } from "../../engine/model/design.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./Fields.module.css";
import { Section } from "./Section.tsx";

/** A population's share of the requests; the others make room in proportion. */
export function ShareSection({ id }: { readonly id: Id }) {
	const share = useEditor((state) => state.design.users.populations.get(id)?.share ?? 0);
	const [draft, setDraft] = useState<string>();
	const commit = (): void => {
		const percent = Number.parseFloat(draft ?? "");
		setDraft(undefined);
		if (Number.isNaN(percent) || percent / 100 === share) return;
		editor.apply(
			`Change the share of ${id}`,
			movePopulation(editorStore.getState().design, { id, share: percent / 100 }),
		);
	};
	return (
		<Section title="Share of requests" aside="the others make room">
			<label className={styles.field}>
				<span className={styles.label}>Share</span>
				<input
					className={styles.input}
					value={draft ?? formatShare(share).replace(" ", "")}
					onChange={(event) => setDraft(event.target.value)}
					onBlur={commit}
					onKeyDown={(event) => event.key === "Enter" && commit()}
				/>
			</label>
		</Section>
	);
}
