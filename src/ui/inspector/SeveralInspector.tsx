import { Trash2 } from "lucide-react";
import { useMemo } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/inspector.ts";
import { removeChosen } from "../canvas/removeChosen.ts";
import { ArrangeTools } from "../menus/ArrangeTools.tsx";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import styles from "./InspectorPanel.module.css";
import { PanelTools } from "./PanelTools.tsx";
import { Section } from "./Section.tsx";
import { SeveralField } from "./SeveralField.tsx";
import { sharedFields, thingKeys } from "./severalFields.ts";

/** Several things at once: which, the fields that all of them have, and what can be done with them. */
export function SeveralInspector({ ids, notes }: { readonly ids: readonly Id[]; readonly notes: readonly Id[] }) {
	const design = useEditor((state) => state.design);
	const things = useMemo(() => ids.flatMap((id) => [thingKeys(design, id) ?? []]), [design, ids]);
	const shared = useMemo(() => sharedFields(things), [things]);
	return (
		<>
			<header className={styles.head}>
				<div>
					<h2>{texts.countSelected(ids.length + notes.length)}</h2>
					<span>
						{notes.length === 0 && things.every((keys) => keys[0] === things[0]?.[0])
							? String(things[0]?.[0])
							: texts.ofSeveralKinds}
					</span>
				</div>
				<PanelTools />
			</header>
			<Section title={texts.arrange}>
				<ArrangeTools />
			</Section>
			<Section title={texts.selected}>
				<ul className={styles.things}>
					{ids.map((id) => (
						<li key={id}>
							<button
								type="button"
								className={controls.link}
								onClick={() => editor.select({ kind: "items", ids: [id] })}
							>
								{id}
							</button>
						</li>
					))}
					{notes.map((id) => (
						<li key={`note ${id}`}>
							<button
								type="button"
								className={controls.link}
								onClick={() => editor.select({ kind: "items", ids: [], notes: [id] })}
							>
								{id}
							</button>
						</li>
					))}
				</ul>
			</Section>
			{shared.length > 0 && (
				<Section title={texts.forAllOfThem}>
					{shared.map((each) => (
						<SeveralField key={each.key} things={things} shared={each} />
					))}
				</Section>
			)}
			<div className={styles.section}>
				<button type="button" className={controls.outlined} onClick={removeChosen}>
					<Trash2 size={14} strokeWidth={1.5} aria-hidden />
					{texts.deleteIt}
				</button>
			</div>
		</>
	);
}
