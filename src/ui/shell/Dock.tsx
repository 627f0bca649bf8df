import { ChevronDown, ChevronUp, Maximize2, Minimize2 } from "lucide-react";
import { Tabs } from "radix-ui";
import { lazy, Suspense } from "react";
import type { DockTab } from "../../editor/editorState.ts";
import { editor } from "../../editor/editorStore.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./Dock.module.css";
import { DockEdge } from "./DockEdge.tsx";
import { HintSlot } from "./hints/HintSlot.tsx";
import { IconButton } from "./IconButton.tsx";

const ChartsPanel = lazy(() => import("../charts/ChartsPanel.tsx").then((each) => ({ default: each.ChartsPanel })));
const FailureLab = lazy(() => import("../failurelab/FailureLab.tsx").then((each) => ({ default: each.FailureLab })));
const ConflictLab = lazy(() =>
	import("../conflictlab/ConflictLab.tsx").then((each) => ({ default: each.ConflictLab })),
);
const MatrixPanel = lazy(() => import("../matrix/MatrixPanel.tsx").then((each) => ({ default: each.MatrixPanel })));
const ChecksPanel = lazy(() => import("../findings/ChecksPanel.tsx").then((each) => ({ default: each.ChecksPanel })));
const YamlPane = lazy(() => import("../yaml/YamlPane.tsx").then((each) => ({ default: each.YamlPane })));

const panes: readonly { readonly tab: DockTab; readonly name: string; readonly Pane: () => React.ReactNode }[] = [
	{ tab: "charts", name: "Charts", Pane: () => <ChartsPanel /> },
	{ tab: "lab", name: "Failure lab", Pane: () => <FailureLab /> },
	{ tab: "conflicts", name: "Conflict lab", Pane: () => <ConflictLab /> },
	{ tab: "matrix", name: "Failure matrix", Pane: () => <MatrixPanel /> },
	{ tab: "checks", name: "Checks", Pane: () => <ChecksPanel /> },
	{ tab: "yaml", name: "YAML", Pane: () => <YamlPane /> },
];

function isDockTab(value: string): value is DockTab {
	return panes.some(({ tab }) => tab === value);
}

/** The bottom: charts, the failure lab, the conflict lab, checks and the YAML. */
export function Dock() {
	const { tab, open, height, full } = useEditor((state) => state.dock);
	const choose = (value: string): void => {
		if (isDockTab(value)) editor.setDock({ tab: value, open: true });
	};
	return (
		<Tabs.Root
			className={styles.dock}
			data-open={open}
			data-full={open && full}
			data-testid="dock"
			style={open && !full ? { height: `min(${height}px, calc(100vh - 140px))` } : undefined}
			value={tab}
			onValueChange={choose}
			activationMode="manual"
		>
			{open && !full && <DockEdge />}
			<div className={styles.bar}>
				<Tabs.List className={styles.tabs} aria-label="Panels">
					{panes.map((pane) => (
						<Tabs.Trigger
							key={pane.tab}
							className={styles.tab}
							value={pane.tab}
							onClick={() => editor.setDock({ open: true })}
						>
							{pane.name}
							{pane.tab === "checks" && <CheckCount />}
						</Tabs.Trigger>
					))}
				</Tabs.List>
				<HintSlot />
				<span className={styles.tools}>
					{open && (
						<IconButton
							icon={full ? Minimize2 : Maximize2}
							label={full ? "Show the canvas" : "Fill the window"}
							onClick={() => editor.setDock({ full: !full })}
						/>
					)}
					<IconButton
						icon={open ? ChevronDown : ChevronUp}
						label={open ? "Collapse the panel" : "Open the panel"}
						aria-expanded={open}
						onClick={() => editor.setDock({ open: !open, full: false })}
					/>
				</span>
			</div>
			{open && (
				<Suspense fallback={<p className={styles.waiting}>Loading…</p>}>
					{panes.map(({ tab: each, Pane }) => (
						<Tabs.Content key={each} className={styles.pane} value={each}>
							<Pane />
						</Tabs.Content>
					))}
				</Suspense>
			)}
		</Tabs.Root>
	);
}

function CheckCount() {
	const count = useEditor((state) => state.problems.length + (state.figures?.findings.length ?? 0));
	return count === 0 ? null : <small>{count}</small>;
}
