import { type Edge, type Node, ReactFlow, type ReactFlowInstance, useEdgesState, useNodesState } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { createRoot } from "react-dom/client";
import { announce, boxOf, givenScene, rootElement } from "../scene.ts";

/** React Flow as its first page shows it: default nodes, default edges, nothing of ours. */
const scene = givenScene();

const initialNodes: Node[] = scene.boxes.map(({ title, x, y, w, h }, index) => ({
	id: `n${index}`,
	position: { x, y },
	data: { label: title },
	style: { width: w, height: h, padding: 2 },
}));

const initialEdges: Edge[] = scene.arrows.map(({ from, to }, index) => ({
	id: `e${index}`,
	source: `n${from}`,
	target: `n${to}`,
}));

/** The wheel zooms by 2 to the power of 0.002 for each of its pixels. */
const doublingsPerPixel = 0.002;

function announceFlow(flow: ReactFlowInstance): void {
	const middleOf = (box: number) => {
		const { position } = flow.getNode(`n${box}`) ?? boxless(box);
		const { w, h } = boxOf(scene, box);
		return { x: position.x + w / 2, y: position.y + h / 2 };
	};
	const choose = (isChosen: (index: number) => boolean) =>
		flow.setNodes((nodes) => nodes.map((node, index) => ({ ...node, selected: isChosen(index) })));
	announce({
		placeOf: (box) => flow.flowToScreenPosition(middleOf(box)),
		whole: () => {
			choose(() => false);
			void flow.fitView();
		},
		near: (box) => {
			const { x, y } = middleOf(box);
			void flow.setCenter(x, y, { zoom: 1 });
		},
		choose: (boxes) => {
			const chosen = new Set(boxes);
			choose((index) => chosen.has(index));
		},
		wheelFor: (factor) => -Math.log2(factor) / doublingsPerPixel,
	});
}

function boxless(box: number): never {
	throw new Error(`React Flow has no node ${box}`);
}

function Bare() {
	const [nodes, , onNodesChange] = useNodesState(initialNodes);
	const [edges, , onEdgesChange] = useEdgesState(initialEdges);
	return (
		<ReactFlow
			nodes={nodes}
			edges={edges}
			onNodesChange={onNodesChange}
			onEdgesChange={onEdgesChange}
			onInit={announceFlow}
			minZoom={0.02}
			fitView
		/>
	);
}

createRoot(rootElement()).render(<Bare />);
