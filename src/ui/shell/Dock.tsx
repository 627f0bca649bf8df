import { ChevronDown, ChevronUp, Maximize2, Minimize2 } from "lucide-react";
import { type KeyboardEvent, lazy } from "react";
import type { DockTab } from "../../editor/editorState.ts";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/shell.ts";
import { Pane } from "../trouble/Pane.tsx";
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

const panes: readonly { readonly tab: DockTab; readonly name: string; readonly Content: () => React.ReactNode }[] = [
	{ tab: "charts", name: texts.charts, Content: () => <ChartsPanel /> },
	{ tab: "lab", name: texts.failureLab, Content: () => <FailureLab /> },
	{ tab: "conflicts", name: texts.conflictLab, Content: () => <ConflictLab /> },
	{ tab: "matrix", name: texts.failureMatrix, Content: () => <MatrixPanel /> },
	{ tab: "checks", name: texts.checks, Content: () => <ChecksPanel /> },
	{ tab: "yaml", name: "YAML", Content: () => <YamlPane /> },
];

/** The bottom: charts, the failure lab, the conflict lab, checks and the YAML. */
export function Dock() {
	const { tab, open, height, full } = useEditor((state) => state.dock);
	const shown = panes.find((each) => each.tab === tab);
	return (
		<section
			className={styles.dock}
			aria-label={texts.panel}
			data-open={open}
			data-full={open && full}
			data-testid="dock"
			style={open && !full ? { height: `min(${height}px, calc(100vh - 140px))` } : undefined}
		>
			{open && !full && <DockEdge />}
			<div className={styles.bar}>
				<div className={styles.tabs} role="tablist" aria-label={texts.panels} onKeyDown={moveFocus}>
					{panes.map((pane) => (
						<button
							key={pane.tab}
							id={`dock-tab-${pane.tab}`}
							type="button"
							role="tab"
							className={styles.tab}
							aria-selected={pane.tab === tab}
							aria-controls={open && pane.tab === tab ? "dock-pane" : undefined}
							tabIndex={pane.tab === tab ? 0 : -1}
							onClick={() => editor.setDock({ tab: pane.tab, open: true })}
						>
							{pane.name}
							{pane.tab === "checks" && <CheckCount />}
						</button>
					))}
				</div>
				<HintSlot />
				<span className={styles.tools}>
					{open && (
						<IconButton
							icon={full ? Minimize2 : Maximize2}
							label={full ? texts.showTheCanvas : texts.fillTheWindow}
							onClick={() => editor.setDock({ full: !full })}
						/>
					)}
					<IconButton
						icon={open ? ChevronDown : ChevronUp}
						label={open ? texts.collapseThePanel : texts.openThePanel}
						aria-expanded={open}
						onClick={() => editor.setDock({ open: !open, full: false })}
					/>
				</span>
			</div>
			{open && shown !== undefined && (
				// A panel whose content is only looked at is scrolled by the keys.
				// biome-ignore lint/a11y/noNoninteractiveTabindex: so do the ARIA practices for tabs
				<div id="dock-pane" className={styles.pane} role="tabpanel" aria-labelledby={`dock-tab-${tab}`} tabIndex={0}>
					<h2>{shown.name}</h2>
					<Pane key={tab} name={shown.name} waiting={<p className={styles.waiting}>{texts.loading}</p>}>
						<shown.Content />
					</Pane>
				</div>
			)}
		</section>
	);
}

/** Arrows go from tab to tab; Enter or Space opens the one that has the focus. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
	const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
	const at = tabs.indexOf(document.activeElement as HTMLElement);
	const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
	if (to === undefined) return;
	event.preventDefault();
	tabs.at(to % tabs.length)?.focus();
}

function CheckCount() {
	const count = useEditor((state) => state.problems.length + (state.figures?.findings.length ?? 0));
	return count === 0 ? null : <small>{count}</small>;
}
