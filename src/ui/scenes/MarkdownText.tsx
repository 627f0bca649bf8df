import { useMemo } from "react";
import { type NoteBlock, noteBlocks } from "../../engine/drawing/noteMarkdown.ts";
import type { TextSpan } from "../../engine/drawing/shape.ts";
import styles from "./MarkdownText.module.css";

/** Markdown as elements, never as HTML: markup in it stays the text that it is. */
export function MarkdownText({ text }: { readonly text: string }) {
	const blocks = useMemo(() => noteBlocks(text), [text]);
	return (
		<div className={styles.text}>
			{blocks.map((block, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
				<Block key={at} block={block} />
			))}
		</div>
	);
}

/** Pixels of the note's plain text, which is 1 em here. */
const plainSize = 12;

function Block({ block: { kind, spans, size, marker, depth, apart } }: { readonly block: NoteBlock }) {
	if (kind === "rule") return <hr />;
	return (
		<p
			className={kind === "code" ? styles.code : undefined}
			data-apart={apart}
			style={{ fontSize: `${size / plainSize}em`, paddingLeft: `${depth * 1.2}em` }}
		>
			{marker !== undefined && <span className={styles.marker}>{marker}</span>}
			{spans.map((span, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: spans have no name but their place
				<Span key={at} span={span} />
			))}
		</p>
	);
}

function Span({ span: { text, weight, face, struck, href } }: { readonly span: TextSpan }) {
	const style = {
		...(weight === undefined ? {} : { fontWeight: weight }),
		...(face === "italic" ? { fontStyle: "italic" } : {}),
		...(face === "mono" ? { fontFamily: "var(--font-mono)" } : {}),
		...(struck === true ? { textDecoration: "line-through" } : {}),
	};
	if (href === undefined) return <span style={style}>{text}</span>;
	return (
		<a href={href} target="_blank" rel="noreferrer noopener" style={style}>
			{text}
		</a>
	);
}
