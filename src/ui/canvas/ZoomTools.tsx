import { useReactFlow, useStore } from "@xyflow/react";
import { Maximize, Minus, Plus } from "lucide-react";
import { BarTool } from "./BarTool.tsx";
import styles from "./CanvasBar.module.css";

/** Fit, out, in. Stands inside React Flow. */
export function ZoomTools({ onFit }: { readonly onFit: () => void }) {
	const { zoomIn, zoomOut } = useReactFlow();
	return (
		<>
			<BarTool name="Fit the design" onClick={onFit}>
				<Maximize size={14} strokeWidth={1.5} />
			</BarTool>
			<span className={styles.rule} />
			<BarTool name="Zoom out" onClick={() => void zoomOut()}>
				<Minus size={14} strokeWidth={1.5} />
			</BarTool>
			<ZoomPercent />
			<BarTool name="Zoom in" onClick={() => void zoomIn()}>
				<Plus size={14} strokeWidth={1.5} />
			</BarTool>
		</>
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
