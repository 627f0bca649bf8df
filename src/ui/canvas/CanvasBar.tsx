import { Hand, LayoutGrid, Map as MapIcon, MousePointer2 } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/canvas.ts";
import { runCommand } from "../commands/runCommand.ts";
import { useEditor } from "../useEditor.ts";
import { BarTool } from "./BarTool.tsx";
import styles from "./CanvasBar.module.css";
import { camera } from "./camera.ts";
import { isMinimapShown } from "./minimap/isMinimapShown.ts";
import { ZoomTools } from "./ZoomTools.tsx";

export type CanvasTool = "select" | "pan";

interface CanvasBarProps {
	readonly tool: CanvasTool;
	readonly onTool: (tool: CanvasTool) => void;
}

/** Under the canvas: tools, what the strokes mean, zoom. */
export function CanvasBar({ tool, onTool }: CanvasBarProps) {
	return (
		<div className={styles.bar} role="toolbar" aria-label={texts.canvasTools}>
			<BarTool name={texts.select} on={tool === "select"} onClick={() => onTool("select")}>
				<MousePointer2 size={14} strokeWidth={1.5} />
			</BarTool>
			<BarTool name={texts.pan} on={tool === "pan"} onClick={() => onTool("pan")}>
				<Hand size={14} strokeWidth={1.5} />
			</BarTool>
			<span className={styles.rule} />
			<button type="button" className={styles.button} onClick={tidy}>
				<LayoutGrid size={14} strokeWidth={1.5} aria-hidden="true" />
				{texts.tidy}
			</button>
			<Legend />
			<MinimapTool />
			<ZoomTools onFit={() => camera.get()?.fit()} />
		</div>
	);
}

function MinimapTool() {
	const shown = useEditor(isMinimapShown);
	return (
		<BarTool name={texts.minimap} on={shown} onClick={() => editor.setMinimap(!shown)}>
			<MapIcon size={14} strokeWidth={1.5} />
		</BarTool>
	);
}

function tidy(): void {
	void runCommand("arrange.tidy");
}

function Legend() {
	return (
		<span className={styles.legend}>
			<LegendItem words="requests" d="M0 6H24" width={2} />
			<LegendItem words={texts.readsAndWrites} d="M0 6H24" width={1} />
			<LegendItem words={texts.replicationSync} d="M0 4H24M0 8H24" width={1} />
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
