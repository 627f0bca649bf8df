import { useShallow } from "zustand/react/shallow";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { addToRegion } from "../../engine/model/commands/addToRegion.ts";
import { removeFromRegion } from "../../engine/model/commands/removeFromRegion.ts";
import { componentRegions } from "../../engine/model/componentRegions.ts";
import type { Id, Store } from "../../engine/model/design.ts";
import { layers } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/inspector.ts";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import styles from "./Fields.module.css";
import { Section } from "./Section.tsx";
import { textEdits } from "./setEdits.ts";

/** Where a component runs; a store's replicas. */
export function RegionsSection({ id }: { readonly id: Id }) {
	const store = useEditor((state) => state.design.data.get(id));
	const regions = useEditor(useShallow((state) => [...state.design.regions.keys()]));
	const held = useEditor(useShallow((state) => componentRegions(state.design, id)));
	const layer = useEditor((state) => layers.find((each) => each !== "data" && state.design[each].has(id)));
	const listed = useEditor((state) => layer !== undefined && state.design.written.has(`${layer}.${id}.regions`));
	const toggle = (region: Id): void => {
		const { design } = editorStore.getState();
		if (held.includes(region)) editor.apply(texts.takeIdOutOf(id, region), removeFromRegion(design, { id, region }));
		else editor.apply(texts.runIn(id, region), addToRegion(design, { id, region }));
	};
	return (
		<Section
			title={store === undefined ? texts.regions : texts.replicas}
			aside={texts.countOfRegionsCount(held.length, regions.length)}
		>
			<div className={styles.checks}>
				{regions.map((region) => (
					<label key={region} className={styles.check}>
						<input type="checkbox" checked={held.includes(region)} onChange={() => toggle(region)} />
						{region}
						{store !== undefined && <small>{roleOf(store, region)}</small>}
					</label>
				))}
				{listed && (
					<button
						type="button"
						className={controls.link}
						title={texts.runsInRegionsToComeToo}
						onClick={() => editor.apply(texts.runEverywhere(id), textEdits([layer ?? "", id, "regions"], ""))}
					>
						{texts.inAllRegionsThoseToCome}
					</button>
				)}
			</div>
		</Section>
	);
}

/** What a replica is to its store. */
function roleOf(store: Store, region: Id): string {
	if (store.witnesses.includes(region)) return "witness";
	if (!store.replicas.includes(region)) return "";
	if (store.leader === region) return "leader";
	if (store.pattern === "consensus") return store.voters.includes(region) ? "voter" : texts.readsOnly;
	if (store.pattern === "partitioned") {
		const homes = [...store.homes].filter(([, home]) => home === region).map(([population]) => population);
		return homes.length === 0 ? "" : texts.homeOf(homes.join(", "));
	}
	return store.pattern === "single-leader" ? "follower" : texts.takesWrites;
}
