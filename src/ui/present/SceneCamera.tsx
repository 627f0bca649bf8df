import { type Node, useReactFlow, useStore } from "@xyflow/react";
import { useEffect } from "react";
import type { Id } from "../../engine/model/design.ts";

/** Below this the text of the cards can't be read across a room. */
const readableZoom = 0.8;
const largestZoom = 1.35;

/** Shows all of the diagram when that can be read, else what the scene is about. Stands inside React Flow. */
export function SceneCamera({ focus }: { readonly focus: readonly Id[] }) {
	const { getNodes, getNodesBounds, getViewport, setViewport } = useReactFlow();
	const width = useStore((state) => state.width);
	const height = useStore((state) => state.height);
	const count = useStore((state) => state.nodes.length);
	useEffect(() => {
		if (width === 0 || height === 0 || count === 0) return;
		// After the canvas has set its own first view.
		const timer = setTimeout(() => {
			const nodes = getNodes();
			const whole = viewOf(getNodesBounds(nodes), { width, height });
			const about = nodes.filter((node) => isAbout(node, focus));
			const near = about.length === 0 ? whole : viewOf(getNodesBounds(about), { width, height });
			const view = whole.zoom >= readableZoom ? whole : { ...near, zoom: near.zoom };
			const now = getViewport();
			if (now.x === view.x && now.y === view.y && now.zoom === view.zoom) return;
			void setViewport(view);
		}, 60);
		return () => clearTimeout(timer);
	}, [width, height, count, focus, getNodes, getNodesBounds, getViewport, setViewport]);
	return null;
}

function isAbout(node: Node, focus: readonly Id[]): boolean {
	return focus.some((id) => node.id === id || node.id.startsWith(`${id}@`) || node.id.endsWith(`@${id}`));
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const marginPx = 8;

/** The view that shows a box in the middle across, at the top down. */
function viewOf(box: Box, room: { readonly width: number; readonly height: number }) {
	const wide = (room.width - 2 * marginPx) / Math.max(1, box.width);
	const high = (room.height - 2 * marginPx) / Math.max(1, box.height);
	const zoom = Math.min(wide, high, largestZoom);
	const x = Math.round((room.width - box.width * zoom) / 2 - box.x * zoom);
	return { x, y: Math.round(marginPx - box.y * zoom), zoom };
}
