import { useReactFlow, useStore } from "@xyflow/react";
import { Hand, LayoutGrid, Maximize, Minus, MousePointer2, Plus } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Layout } from "../../engine/layout/layout.ts";
import styles from "./CanvasBar.module.css";
import { wholeView } from "./fittingView.ts";
import { tidyEdits } from "./tidyEdits.ts";

export type CanvasTool = "select" | "pan";

interface CanvasBarProps {
	readonly tool: CanvasTool;
	readonly onTool: (tool: CanvasTool) => void;
	readonly layout: Layout | undefined;
	readonly frame: RefObject<HTMLElement | null>;
}

/** Under the canvas: tools, what the strokes mean, zoom. */
export function CanvasBar({ tool, onTool, layout, frame }: CanvasBarProps) {
	const { zoomIn, zoomOut, setViewport } = useReactFlow();
	const fit = (): void => {
		const element = frame.current;
		if (element === null || layout === undefined) return;
		void setViewport(wholeView(layout, { width: element.clientWidth, height: element.clientHeight }));
	};
	return (
		<div className={styles.bar} role="toolbar" aria-label="Canvas tools">
			<Tool name="Select" on={tool === "select"} onClick={() => onTool("select")}>
				<MousePointer2 size={14} strokeWidth={1.5} />
			</Tool>
			<Tool name="Pan" on={tool === "pan"} onClick={() => onTool("pan")}>
				<Hand size={14} strokeWidth={1.5} />
			</Tool>
			<span className={styles.rule} />
			<button type="button" className={styles.button} onClick={tidy}>
				<LayoutGrid size={14} strokeWidth={1.5} aria-hidden="true" />
				Tidy
			</button>
			<Legend />
			<Tool name="Fit the design" onClick={fit}>
				<Maximize size={14} strokeWidth={1.5} />
			</Tool>
			<span className={styles.rule} />
			<Tool name="Zoom out" onClick={() => void zoomOut()}>
				<Minus size={14} strokeWidth={1.5} />
			</Tool>
			<ZoomPercent />
			<Tool name="Zoom in" onClick={() => void zoomIn()}>
				<Plus size={14} strokeWidth={1.5} />
			</Tool>
		</div>
	);
}

function tidy(): void {
	editor.apply("Tidy", tidyEdits(editorStore.getState().design));
}

interface ToolProps {
	readonly name: string;
	readonly on?: boolean;
	readonly onClick: () => void;
	readonly children: ReactNode;
}

function Tool({ name, on, onClick, children }: ToolProps) {
	return (
		<button type="button" className={styles.tool} aria-label={name} title={name} aria-pressed={on} onClick={onClick}>
			{children}
		</button>
	);
}

/** Alone follows the zoom. */
function ZoomPercent() {
	const percent = useStore((state) => Math.round(state.transform[2] * 100));
	const { zoomTo } = useReactFlow();
	return (
		<button type="button" className={styles.percent} title="Zoom to 100 %" onClick={() => void zoomTo(1)}>
			{percent} %
		</button>
	);
}

function Legend() {
	return (
		<span className={styles.legend}>
			<LegendItem words="requests" d="M0 6H24" width={2} />
			<LegendItem words="reads and writes" d="M0 6H24" width={1} />
			<LegendItem words="replication, sync" d="M0 4H24M0 8H24" width={1} />
			<LegendItem words="async" d="M0 6H24" width={1.5} dash="5 4" />
		</span>
	);
}

function LegendItem({
	words,
	d,
	width,
	dash,
}: {
	readonly words: string;
	readonly d: string;
	readonly width: number;
	readonly dash?: string;
}) {
	return (
		<span className={styles.entry}>
			<svg width="24" height="12" aria-hidden="true">
				<path d={d} strokeWidth={width} strokeDasharray={dash} />
			</svg>
			{words}
		</span>
	);
}
