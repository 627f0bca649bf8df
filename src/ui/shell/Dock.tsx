import { ChevronDown, ChevronUp, Maximize2, Minimize2 } from "lucide-react";
import { type ComponentType, type KeyboardEvent, lazy, type PointerEvent, Suspense } from "react";
import type { DockTab } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { useEditor } from "../useEditor.ts";
import controls from "./controls.module.css";
import styles from "./Dock.module.css";

const ChartsPanel = lazy(async () => ({ default: (await import("../charts/ChartsPanel.tsx")).ChartsPanel }));
const FailureLab = lazy(async () => ({ default: (await import("../failurelab/FailureLab.tsx")).FailureLab }));
const ChecksPanel = lazy(async () => ({ default: (await import("../findings/ChecksPanel.tsx")).ChecksPanel }));
const YamlPane = lazy(async () => ({ default: (await import("../yaml/YamlPane.tsx")).YamlPane }));

const tabs: readonly { readonly tab: DockTab; readonly name: string; readonly Panel: ComponentType }[] = [
	{ tab: "charts", name: "Charts", Panel: ChartsPanel },
	{ tab: "lab", name: "Failure lab", Panel: FailureLab },
	{ tab: "checks", name: "Checks", Panel: ChecksPanel },
	{ tab: "yaml", name: "YAML", Panel: YamlPane },
];

const leastHeight = 120;
/** The lab's rows need more than a chart does. */
const labHeight = 300;

/** Charts, failure lab, checks and YAML under the canvas; its upper edge can be dragged. */
export function Dock() {
	const dock = useEditor((state) => state.dock);
	const count = useEditor(({ figures, problems }) => problems.length + (figures?.findings.length ?? 0));
	const open = tabs.find(({ tab }) => tab === dock.tab);
	const height = dock.tab === "lab" ? Math.max(dock.height, labHeight) : dock.height;
	return (
		<section
			className={styles.dock}
			aria-label="Figures and failures"
			data-open={dock.open}
			data-full={dock.full}
			style={dock.open && !dock.full ? { height } : {}}
		>
			{dock.open && !dock.full && <Edge height={height} />}
			<div className={styles.tabs}>
				<div role="tablist" aria-label="Dock" className={styles.list}>
					{tabs.map(({ tab, name }) => (
						<button
							key={tab}
							type="button"
							role="tab"
							id={`dock-tab-${tab}`}
							aria-selected={dock.open && dock.tab === tab}
							aria-controls="dock-panel"
							onClick={() => editor.setDock({ tab, open: true })}
						>
							{name}
							{tab === "checks" && <small>{count}</small>}
						</button>
					))}
				</div>
				<span className={styles.gap} />
				<button
					type="button"
					className={`${controls.button} ${controls.icon}`}
					aria-label={dock.full ? "Back to its size" : "Fill the window"}
					title={dock.full ? "Back to its size" : "Fill the window"}
					onClick={() => editor.setDock({ full: !dock.full, open: true })}
				>
					{dock.full ? <Minimize2 size={14} strokeWidth={1.5} /> : <Maximize2 size={14} strokeWidth={1.5} />}
				</button>
				<button
					type="button"
					className={`${controls.button} ${controls.icon}`}
					aria-label={dock.open ? "Close the dock" : "Open the dock"}
					title={dock.open ? "Close the dock" : "Open the dock"}
					onClick={() => editor.setDock({ open: !dock.open, full: false })}
				>
					{dock.open ? <ChevronDown size={14} strokeWidth={1.5} /> : <ChevronUp size={14} strokeWidth={1.5} />}
				</button>
			</div>
			{dock.open && open !== undefined && (
				<div id="dock-panel" role="tabpanel" aria-labelledby={`dock-tab-${dock.tab}`} className={styles.panel}>
					<Suspense fallback={<p className={styles.waiting}>Loading…</p>}>
						<open.Panel />
					</Suspense>
				</div>
			)}
		</section>
	);
}

/** Drag it, or move it with the arrow keys, to share the height between canvas and dock. */
function Edge({ height }: { readonly height: number }) {
	const most = Math.max(leastHeight, window.innerHeight - 240);
	const resize = (to: number) => editor.setDock({ height: Math.round(Math.min(Math.max(to, leastHeight), most)) });
	const drag = (event: PointerEvent) => {
		if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerHeight - event.clientY);
	};
	const keys = (event: KeyboardEvent) => {
		const by = { ArrowUp: 16, ArrowDown: -16 }[event.key];
		if (by === undefined) return;
		event.preventDefault();
		resize(editorStore.getState().dock.height + by);
	};
	return (
		<div
			className={styles.edge}
			role="slider"
			aria-orientation="vertical"
			aria-label="Height of the dock"
			aria-valuenow={height}
			aria-valuemin={leastHeight}
			aria-valuemax={most}
			tabIndex={0}
			onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
			onPointerMove={drag}
			onKeyDown={keys}
		/>
	);
}
