import { lazy, type ReactNode, Suspense } from "react";
import type { Selection } from "../../editor/editorState.ts";
import { useEditor } from "../useEditor.ts";
import { DesignInspector } from "./DesignInspector.tsx";
import styles from "./InspectorPanel.module.css";
import { PanelTools } from "./PanelTools.tsx";
import { SeveralInspector } from "./SeveralInspector.tsx";
import { ThingInspector } from "./ThingInspector.tsx";

const ScenarioInspector = lazy(() =>
	import("../failurelab/ScenarioInspector.tsx").then((module) => ({ default: module.ScenarioInspector })),
);

/** The right side: what is selected, with all its fields. Away while nothing is, unless it is pinned. */
export function InspectorPanel() {
	const selection = useEditor((state) => state.selection);
	const pinned = useEditor((state) => state.inspectorPinned);
	const inLab = useEditor((state) => state.dock.tab === "lab" && state.dock.open && state.scenarioId !== undefined);
	if (selection.kind === "none" && !pinned && !inLab) return null;
	return (
		<aside className={styles.panel} aria-label="Inspector" data-testid="inspector">
			<Inspected selection={selection} inLab={inLab} />
		</aside>
	);
}

function Inspected({ selection, inLab }: { readonly selection: Selection; readonly inLab: boolean }): ReactNode {
	if (selection.kind === "scenario" || (selection.kind === "none" && inLab)) {
		return (
			<Suspense>
				<ScenarioInspector />
			</Suspense>
		);
	}
	if (selection.kind === "none") return <Nothing />;
	if (selection.kind === "design") return <DesignInspector />;
	if (selection.kind === "feature") return <ThingInspector key={selection.id} section="features" id={selection.id} />;
	const [only] = selection.ids;
	if (only === undefined) return <Nothing />;
	return selection.ids.length > 1 ? <SeveralInspector ids={selection.ids} /> : <ThingInspector key={only} id={only} />;
}

function Nothing() {
	return (
		<>
			<PanelTools />
			<p className={styles.empty}>Nothing is selected. Select something on the canvas or in the outline.</p>
		</>
	);
}
