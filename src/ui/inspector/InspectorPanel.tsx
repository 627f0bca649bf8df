import { lazy, type ReactNode, Suspense } from "react";
import type { Selection } from "../../editor/editorState.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./InspectorPanel.module.css";

const DesignInspector = lazy(() =>
	import("./DesignInspector.tsx").then((module) => ({ default: module.DesignInspector })),
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
		<aside className={styles.panel} aria-label="Inspector" data-testid="inspector">
			<Suspense>
				<Inspected selection={selection} inLab={inLab} />
			</Suspense>
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
	const [only] = selection.ids;
	if (only === undefined) return <DesignInspector />;
	return selection.ids.length > 1 ? <SeveralInspector ids={selection.ids} /> : <ThingInspector key={only} id={only} />;
}
