import { useReactFlow, useStore } from "@xyflow/react";
import { Maximize, Minus, Plus } from "lucide-react";
import * as texts from "../../texts/canvas.ts";
import { BarTool } from "./BarTool.tsx";
import styles from "./CanvasBar.module.css";

interface ZoomToolsProps {
	readonly onFit: () => void;
	/** What the canvas itself is enlarged by already; 1 is 100 %. */
	readonly base?: number;
}

/** Fit, out, in. Stands inside React Flow. */
export function ZoomTools({ onFit, base = 1 }: ZoomToolsProps) {
	const { zoomIn, zoomOut } = useReactFlow();
	return (
		<>
			<BarTool name={texts.fitTheDesign} onClick={onFit}>
				<Maximize size={14} strokeWidth={1.5} />
			</BarTool>
			<span className={styles.rule} />
			<BarTool name={texts.zoomOut} onClick={() => void zoomOut()}>
				<Minus size={14} strokeWidth={1.5} />
			</BarTool>
			<ZoomPercent base={base} />
			<BarTool name={texts.zoomIn} onClick={() => void zoomIn()}>
				<Plus size={14} strokeWidth={1.5} />
			</BarTool>
		</>
	);
}

/** Alone follows the zoom. */
function ZoomPercent({ base }: { readonly base: number }) {
	const percent = useStore((state) => Math.round(state.transform[2] * base * 100));
	const { zoomTo } = useReactFlow();
	return (
		<button
			type="button"
			className={styles.percent}
			title={texts.zoomTo100Percent}
			onClick={() => void zoomTo(1 / base)}
		>
			{percent} %
		</button>
	);
}
