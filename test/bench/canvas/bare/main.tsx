import { type Edge, type Node, ReactFlow, ReactFlowProvider, useEdgesState, useNodesState } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { createRoot } from "react-dom/client";

/**
 * React Flow as its first page shows it: default nodes of 160 × 60, default edges, nothing of ours. How many of each stands
 * in the address: `?nodes=500&edges=600`; with `chosen=100` so many nodes are selected.
 */
const asked = new URLSearchParams(location.search);
const count = (name: string): number => Number(asked.get(name) ?? 0);

const columns = Math.ceil(Math.sqrt(count("nodes") * 1.2));
const columnWidth = 220;
const rowHeight = 120;

const initialNodes: Node[] = Array.from({ length: count("nodes") }, (_, index) => ({
	id: `n${index}`,
	position: { x: (index % columns) * columnWidth, y: Math.floor(index / columns) * rowHeight },
	data: { label: `Component ${index}` },
	style: { width: 160, height: 60 },
	selected: index < count("chosen"),
}));

/** Each node to the one below it, and then to others a few steps away. */
const initialEdges: Edge[] = Array.from({ length: count("edges") }, (_, index) => {
	const from = index % count("nodes");
	const round = Math.floor(index / count("nodes"));
	return {
		id: `e${index}`,
		source: `n${from}`,
		target: `n${(from + columns + round * 2) % count("nodes")}`,
	};
});

function Bare() {
	const [nodes, , onNodesChange] = useNodesState(initialNodes);
	const [edges, , onEdgesChange] = useEdgesState(initialEdges);
	return (
		<ReactFlow
			nodes={nodes}
			edges={edges}
			onNodesChange={onNodesChange}
			onEdgesChange={onEdgesChange}
			minZoom={0.02}
			defaultViewport={{ x: 0, y: 0, zoom: Number(asked.get("zoom") ?? 1) }}
			fitView={asked.get("zoom") === null}
		/>
	);
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");
createRoot(root).render(
	<ReactFlowProvider>
		<Bare />
	</ReactFlowProvider>,
);
