import { useStoreApi } from "@xyflow/react";
import { type ReactNode, useEffect, useState } from "react";
import { editorStore } from "../../../editor/editorStore.ts";
import { endPreview, previewText } from "../../../editor/engineLink.ts";
import { applyEdits } from "../../../engine/format/applyEdits.ts";
import { middleX } from "../../../engine/layout/rect.ts";
import { headline } from "../../../engine/review/headline.ts";
import * as texts from "../../../texts/drag.ts";
import { type HeadlineRow, headlineRows } from "../../shell/headlineRows.ts";
import { useEditor } from "../../useEditor.ts";
import { type ChangedLine, changedLines } from "./changedLines.ts";
import { croppedChange } from "./croppedChange.ts";
import styles from "./DropPreview.module.css";
import type { DropEffect } from "./DropScene.ts";

/** A pointer that only passes over a target asks for nothing. */
const restMs = 120;
/** While something is put exactly, each pixel is a target, and the lines of the YAML are read anew for each. */
const placingRestMs = 500;
const shownLines = 8;

interface DropPreviewProps {
	readonly effect: DropEffect;
	/** What else follows, over the YAML. */
	readonly children?: ReactNode;
}

/** What a drop would change, at the side of the canvas that the target isn't on: the headline figures and the lines of the YAML. */
export function DropPreview({ effect, children }: DropPreviewProps) {
	const flow = useStoreApi();
	const changes = useChanges(effect);
	if (changes === undefined || changes.length === 0) return null;
	const { transform, width } = flow.getState();
	const side = middleX(effect.rect) * transform[2] + transform[0] > width / 2 ? "left" : "right";
	return (
		<aside className={styles.preview} data-side={side} aria-label={texts.whatTheDropChanges} data-testid="drop-preview">
			<h3>{effect.label}</h3>
			{effect.onlyPlaces !== true && <PreviewFigures />}
			{children}
			<YamlChanges changes={changes} />
		</aside>
	);
}

/** Lines that the drop changes, once the pointer rests on the target; the figures are asked for at the same time. */
function useChanges(effect: DropEffect): readonly ChangedLine[] | undefined {
	const [changes, setChanges] = useState<{ readonly of: string; readonly lines: readonly ChangedLine[] }>();
	useEffect(() => {
		const timer = setTimeout(
			() => {
				const result = effect.command();
				if (!result.ok || result.value.length === 0) return;
				const { text } = editorStore.getState();
				const edited = applyEdits(text, result.value);
				if (!edited.ok) return;
				setChanges({ of: effect.key, lines: changedLines(text, edited.value) });
				if (effect.onlyPlaces !== true) previewText(edited.value);
			},
			effect.onlyPlaces === true ? placingRestMs : restMs,
		);
		return () => {
			clearTimeout(timer);
			endPreview();
		};
	}, [effect]);
	return changes?.of === effect.key ? changes.lines : undefined;
}

function PreviewFigures() {
	const design = useEditor((state) => state.design);
	const figures = useEditor((state) => state.figures);
	const preview = useEditor((state) => state.preview);
	if (preview === undefined || figures === undefined) return <p className={styles.waiting}>{texts.figures}</p>;
	const rows = headlineRows({
		now: headline(design, preview),
		baseline: headline(design, figures),
		currency: design.currency,
	});
	const before = headlineRows({ now: headline(design, figures), baseline: undefined, currency: design.currency });
	const changed = rows.filter((row, index) => row.value !== before[index]?.value || row.delta !== undefined);
	if (changed.length === 0) return <p className={styles.waiting}>{texts.noHeadlineFigureChanges}</p>;
	return (
		<dl className={styles.figures}>
			{changed.map((row) => (
				<Figure key={row.label} row={row} was={before.find(({ label }) => label === row.label)?.value} />
			))}
		</dl>
	);
}

function Figure({ row, was }: { readonly row: HeadlineRow; readonly was: string | undefined }) {
	return (
		<div>
			<dt>{row.label}</dt>
			<dd>
				<b>{row.value}</b>
				{row.delta === undefined ? (
					<span>{texts.was(was ?? "")}</span>
				) : (
					<span data-change={row.delta.change}>{row.delta.text}</span>
				)}
			</dd>
		</div>
	);
}

function YamlChanges({ changes }: { readonly changes: readonly ChangedLine[] }) {
	const written = changes.filter(({ text }) => text.trim() !== "");
	const shown = withoutIndent(written.slice(0, shownLines));
	const more = written.length - shown.length;
	return (
		<>
			<ol className={styles.yaml} aria-label={texts.linesOfTheYaml}>
				{shown.map((change, index) => (
					<YamlLine key={`${change.kind}${change.line}`} change={change} counterpart={counterpart(shown, index)} />
				))}
			</ol>
			{more > 0 && <p className={styles.waiting}>{texts.andMoreLines(more)}</p>}
		</>
	);
}

/** All lines as far to the left as they go together. */
function withoutIndent(changes: readonly ChangedLine[]): readonly ChangedLine[] {
	const indent = Math.min(...changes.map(({ text }) => text.length - text.trimStart().length));
	return changes.map((change) => ({ ...change, text: change.text.slice(indent) }));
}

function YamlLine({
	change,
	counterpart: other,
}: {
	readonly change: ChangedLine;
	readonly counterpart: string | undefined;
}) {
	const { before, changed, after } = croppedChange(change.text, other);
	return (
		<li data-kind={change.kind}>
			<i>{change.line}</i>
			<code>
				<span className={styles.sign}>{change.kind === "added" ? "+" : "−"}</span>
				{before}
				<mark>{changed}</mark>
				{after}
			</code>
		</li>
	);
}

/** The line that a changed line was, or became: where as many come as go. */
function counterpart(changes: readonly ChangedLine[], index: number): string | undefined {
	const change = changes[index];
	if (change === undefined) return undefined;
	const start = blockStart(changes, index);
	let end = index;
	while (changes[end + 1] !== undefined && blockStart(changes, end + 1) === start) end++;
	const block = changes.slice(start, end + 1);
	const same = block.filter(({ kind }) => kind === change.kind);
	const others = block.filter(({ kind }) => kind !== change.kind);
	return same.length === others.length ? others[same.indexOf(change)]?.text : undefined;
}

/** Where the lines that go, and come in their place, begin. */
function blockStart(changes: readonly ChangedLine[], index: number): number {
	let start = index;
	while (start > 0 && isNext(changes[start - 1], changes[start])) start--;
	return start;
}

function isNext(before: ChangedLine | undefined, now: ChangedLine | undefined): boolean {
	if (before === undefined || now === undefined) return false;
	if (before.kind === now.kind) return now.line === before.line + 1;
	return before.kind === "removed";
}
