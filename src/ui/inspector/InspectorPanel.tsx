import { lazy, type ReactNode } from "react";
import type { Selection } from "../../editor/editorState.ts";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/inspectorPanel.ts";
import * as paneTexts from "../../texts/panes.ts";
import { Pane } from "../trouble/Pane.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./InspectorPanel.module.css";

const DesignInspector = lazy(() =>
	import("./DesignInspector.tsx").then((module) => ({ default: module.DesignInspector })),
);
const NoteInspector = lazy(() =>
	import("../notes/NoteInspector.tsx").then((module) => ({ default: module.NoteInspector })),
);
const LineInspector = lazy(() => import("./LineInspector.tsx").then((module) => ({ default: module.LineInspector })));
const SeveralInspector = lazy(() =>
	import("./SeveralInspector.tsx").then((module) => ({ default: module.SeveralInspector })),
);
const ThingInspector = lazy(() =>
	import("./ThingInspector.tsx").then((module) => ({ default: module.ThingInspector })),
);
const ScenarioInspector = lazy(() =>
	import("../failurelab/ScenarioInspector.tsx").then((module) => ({ default: module.ScenarioInspector })),
);

const noNotes: readonly Id[] = [];

/** The right side: what is selected with all its fields, or the design as a whole. The first selection opens it, and it stays. */
export function InspectorPanel() {
	const selection = useEditor((state) => state.selection);
	const open = useEditor((state) => state.inspectorOpen);
	const inLab = useEditor(
		({ dock, scenarioId, labScenario }) =>
			dock.tab === "lab" && dock.open && (scenarioId !== undefined || labScenario !== undefined),
	);
	if (!open && !inLab) return null;
	return (
		<aside className={styles.panel} aria-label={texts.inspector} data-testid="inspector">
			<Pane name={paneTexts.theInspector}>
				<Inspected selection={selection} inLab={inLab} />
			</Pane>
		</aside>
	);
}

function Inspected({ selection, inLab }: { readonly selection: Selection; readonly inLab: boolean }): ReactNode {
	if (selection.kind === "scenario" || (selection.kind === "none" && inLab)) {
		return <ScenarioInspector />;
	}
	if (selection.kind === "none" || selection.kind === "design") return <DesignInspector />;
	if (selection.kind === "feature") return <ThingInspector key={selection.id} section="features" id={selection.id} />;
	if (selection.kind === "line") return <LineInspector id={selection.id} />;
	const { ids, notes = noNotes } = selection;
	if (ids.length + notes.length > 1) return <SeveralInspector ids={ids} notes={notes} />;
	const [[only], [note]] = [ids, notes];
	if (note !== undefined) return <NoteInspector key={note} id={note} />;
	return only === undefined ? <DesignInspector /> : <ThingInspector key={only} id={only} />;
}
