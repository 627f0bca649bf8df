import { ArrowLeftRight, Cable, Unlink } from "lucide-react";
import { useMemo } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Line } from "../../engine/layout/layout.ts";
import { layoutDesign } from "../../engine/layout/layoutDesign.ts";
import { setField } from "../../engine/model/commands/setField.ts";
import type { Id, Store } from "../../engine/model/design.ts";
import * as texts from "../../texts/inspector.ts";
import { dragState } from "../canvas/drag/dragState.ts";
import { lineRemoval, removeChosenLine, withoutReplica } from "../canvas/drag/removeLine.ts";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import styles from "./InspectorPanel.module.css";
import own from "./LineInspector.module.css";
import { type LineFacts, lineFacts } from "./lineFacts.ts";
import { PanelTools } from "./PanelTools.tsx";
import { Section } from "./Section.tsx";

/** A line of the canvas: what it is, its ends, what passes, and what can be done with it. */
export function LineInspector({ id }: { readonly id: string }) {
	const design = useEditor((state) => state.design);
	const line = useMemo(() => layoutDesign(design).lines.find((each) => each.id === id), [design, id]);
	if (line === undefined) return <p className={styles.empty}>{texts.theLineIsNoLonger}</p>;
	const facts = lineFacts(design, line);
	return (
		<>
			<header className={styles.head}>
				<div>
					<h2>{facts.name}</h2>
					<span>{facts.says}</span>
				</div>
				<PanelTools />
			</header>
			<Section title={texts.ends}>
				<ul className={own.ends}>
					{facts.ends.map((end, index) => (
						<li key={`${end.id} ${end.region ?? index}`}>
							<button type="button" disabled={end.id === "routing"} onClick={() => choose(end.id, end.region)}>
								{end.name}
								<small>{end.part}</small>
							</button>
						</li>
					))}
				</ul>
			</Section>
			{facts.rows.length > 0 && (
				<Section title={texts.whatPasses}>
					<dl className={own.rows}>
						{facts.rows.map(({ label, value }) => (
							<Row key={label} label={label} value={value} />
						))}
					</dl>
				</Section>
			)}
			<Actions line={line} facts={facts} />
		</>
	);
}

function Row({ label, value }: { readonly label: string; readonly value: string }) {
	return (
		<>
			<dt title={label}>{label}</dt>
			<dd>{value}</dd>
		</>
	);
}

function choose(id: Id, region: Id | undefined): void {
	const { design } = editorStore.getState();
	if (design.regions.has(id)) editor.select({ kind: "items", ids: [id] });
	else editor.select({ kind: "items", ids: [id], ...(region === undefined ? {} : { region }) });
}

function Actions({ line, facts }: { readonly line: Line; readonly facts: LineFacts }) {
	const design = useEditor((state) => state.design);
	const removal = lineRemoval(design, line);
	const { store } = facts;
	return (
		<div className={styles.section}>
			<div className={own.actions}>
				{store !== undefined && store.pattern !== "consensus" && <ModeButton store={store} />}
				{store !== undefined && <LeadButton store={store} line={line} />}
				{line.kind !== "request" && line.kind !== "watch" && <AttachButtons line={line} />}
				{removal.kind === "possible" && (
					<button type="button" className={controls.outlined} onClick={removeChosenLine}>
						<Unlink size={14} strokeWidth={1.5} aria-hidden />
						{line.kind === "replication" ? removal.label : texts.disconnect}
					</button>
				)}
				{removal.kind === "refused" && store !== undefined && <ReplicaButtons store={store} line={line} />}
			</div>
			{removal.kind === "refused" && store === undefined && <p className={own.hint}>{removal.says}</p>}
		</div>
	);
}

/** As dragging an end does: the next click, tap or Enter says what it is attached to. */
function AttachButtons({ line }: { readonly line: Line }) {
	const ends = ["from", "to"] as const;
	return ends.map((end) => (
		<button
			key={end}
			type="button"
			className={controls.outlined}
			onClick={() => dragState.carry({ kind: "end", lineId: line.id, end })}
		>
			<Cable size={14} strokeWidth={1.5} aria-hidden />
			{end === "from" ? texts.moveItsBeginning : texts.moveItsEnd}
		</button>
	));
}

function ModeButton({ store }: { readonly store: Store }) {
	const other = store.replication.mode === "sync" ? "async" : "sync";
	const words = other === "sync" ? texts.waitForTheOtherReplicasSync : texts.dontWaitAsync;
	return (
		<button
			type="button"
			className={controls.outlined}
			onClick={() => {
				const { design } = editorStore.getState();
				const edits = setField(design, { path: ["data", store.id, "replication", "mode"], value: other });
				editor.apply(texts.replicateSynchronously(store.name, other === "sync"), edits);
			}}
		>
			{words}
		</button>
	);
}

/** Turns the line round: the replica that receives leads. */
function LeadButton({ store, line }: { readonly store: Store; readonly line: Line }) {
	const follower = store.leader === line.fromRegion ? line.toRegion : line.fromRegion;
	const fixed = store.leader !== undefined && store.leader !== "nearest";
	if (!fixed || follower === undefined || store.witnesses.includes(follower)) return null;
	return (
		<button
			type="button"
			className={controls.outlined}
			onClick={() => {
				const { design } = editorStore.getState();
				editor.apply(
					texts.letLeadFrom(store.name, follower),
					setField(design, { path: ["data", store.id, "leader"], value: follower }),
				);
			}}
		>
			<ArrowLeftRight size={14} strokeWidth={1.5} aria-hidden />
			{texts.leadFrom(follower)}
		</button>
	);
}

/** Where both write, one of the two has to go. */
function ReplicaButtons({ store, line }: { readonly store: Store; readonly line: Line }) {
	const regions = [line.fromRegion, line.toRegion].filter((region) => region !== undefined);
	return regions.map((region) => (
		<button
			key={region}
			type="button"
			className={controls.outlined}
			onClick={() => {
				const removal = withoutReplica(editorStore.getState().design, store.id, region);
				if (removal.kind === "possible") editor.apply(removal.label, removal.edits);
			}}
		>
			<Unlink size={14} strokeWidth={1.5} aria-hidden />
			{texts.removeFrom(region)}
		</button>
	));
}
