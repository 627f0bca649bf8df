import { X, Zap } from "lucide-react";
import { useEffect, useMemo } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { headline } from "../../engine/review/headline.ts";
import * as texts from "../../texts/present.ts";
import { ThingInspector } from "../inspector/ThingInspector.tsx";
import controls from "../shell/Controls.module.css";
import { headlineRows } from "../shell/headlineRows.ts";
import { IconButton } from "../shell/IconButton.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./AskPanel.module.css";
import { endFailure, failRegion } from "./failRegion.ts";
import { type Before, backToBefore } from "./usePresented.ts";

interface AskPanelProps {
	readonly id: Id;
	readonly before: Before;
	/** Of the scene, to which an asked failure gives back. */
	readonly scenario: Id | undefined;
	readonly onAsk: (id: Id) => void;
	readonly onClose: () => void;
}

/** "What if?": the settings of what was pressed, beside what they do to the figures; everything is computed anew in place. */
export function AskPanel({ id, before, scenario, onAsk, onClose }: AskPanelProps) {
	const design = useEditor((state) => state.design);
	const isRegion = design.regions.has(id);
	const failed = useEditor((state) => state.labScenario !== undefined);
	useEffect(() => {
		editor.select({ kind: "items", ids: [id] });
	}, [id]);
	return (
		<section className={styles.panel} aria-label={texts.whatIf}>
			<header className={styles.head}>
				<h2>{texts.whatIf}</h2>
				<Things design={design} id={id} onAsk={onAsk} />
				<IconButton icon={X} label={texts.closeWhatIf} shortcut="W" onClick={onClose} />
			</header>
			<Headline before={before} />
			{(isRegion || failed) && (
				<div className={styles.failure}>
					{isRegion && (
						<button type="button" className={controls.outlined} onClick={() => failRegion(id)}>
							<Zap size={14} strokeWidth={1.5} aria-hidden />
							{failed ? texts.failItAgain : texts.failId(id)}
						</button>
					)}
					{failed && (
						<button type="button" className={controls.outlined} onClick={() => endFailure(scenario)}>
							{texts.backToTheScene}
						</button>
					)}
				</div>
			)}
			<div className={styles.settings}>
				<ThingInspector key={id} id={id} />
			</div>
			<Changes before={before} />
		</section>
	);
}

const groups = [
	[texts.regions, (design: Design) => [...design.regions.values()].map(({ id }) => ({ id, name: id }))],
	[texts.data, (design: Design) => [...design.data.values()]],
	[texts.application, (design: Design) => [...design.application.values()]],
	[texts.users, (design: Design) => [...design.users.populations.values()]],
	[texts.routing, (design: Design) => [...design.routing.values()]],
	[texts.balancing, (design: Design) => [...design.balancing.values()]],
	[texts.observability, (design: Design) => [...design.observability.values()]],
] as const;

interface ThingsProps {
	readonly design: Design;
	readonly id: Id;
	readonly onAsk: (id: Id) => void;
}

/** What can be pressed in the picture, for the keyboard. */
function Things({ design, id, onAsk }: ThingsProps) {
	return (
		<select aria-label={texts.whatIfAbout} value={id} onChange={(event) => onAsk(event.currentTarget.value)}>
			{groups.map(([name, thingsOf]) => (
				<optgroup key={name} label={name}>
					{thingsOf(design).map((thing) => (
						<option key={thing.id} value={thing.id}>
							{thing.name}
						</option>
					))}
				</optgroup>
			))}
		</select>
	);
}

/** The four figures, with their change since the presentation began. */
function Headline({ before }: { readonly before: Before }) {
	const design = useEditor((state) => state.design);
	const figures = useEditor((state) => state.preview ?? state.figures);
	const rows = useMemo(() => {
		const now = figures === undefined ? undefined : headline(design, figures);
		const then = before.figures === undefined ? undefined : headline(before.design, before.figures);
		return headlineRows({ now, baseline: then, currency: design.currency });
	}, [design, figures, before]);
	return (
		<dl className={styles.figures} data-testid="ask-figures">
			{rows.map(({ label, value, delta, missed }) => (
				<div key={label} data-missed={missed}>
					<dt>{label}</dt>
					<dd>
						{value} {delta !== undefined && <small data-change={delta.change}>{delta.text}</small>}
					</dd>
				</div>
			))}
		</dl>
	);
}

function Changes({ before }: { readonly before: Before }) {
	const changed = useEditor((state) => state.text !== before.text);
	if (!changed) return null;
	return (
		<footer className={styles.changes}>
			<button type="button" className={controls.outlined} onClick={editor.undo}>
				{texts.undo}
			</button>
			<button type="button" className={controls.outlined} onClick={() => backToBefore(before.text)}>
				{texts.backToBeforeThePresentation}
			</button>
		</footer>
	);
}
