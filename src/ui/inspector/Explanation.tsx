import { ChevronDown, ChevronRight } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { explainFigure } from "../../editor/engineLink.ts";
import type { Term } from "../../engine/model/figures.ts";
import { termValue } from "../../engine/model/numbers/termValue.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { jumpToPath } from "./jumpToPath.ts";
import styles from "./Why.module.css";

const PlayedLoss = lazy(() => import("../recovery/PlayedLoss.tsx").then((each) => ({ default: each.PlayedLoss })));

/** What a figure is made of: terms at hand, or those of a figure of that name, which the engine is asked for. */
export type Why = { readonly terms: readonly Term[] } | { readonly figure: string };

/** The terms of a figure down to its inputs; a term that a field sets leads to it. */
export function Explanation({ why }: { readonly why: Why }) {
	return "terms" in why ? <TermTree terms={why.terms} /> : <AskedFor figure={why.figure} />;
}

/** Asks again when the design changes, and shows the old terms until the new ones are there. */
function AskedFor({ figure }: { readonly figure: string }) {
	const design = useEditor((state) => state.design);
	const [terms, setTerms] = useState<readonly Term[]>();
	// biome-ignore lint/correctness/useExhaustiveDependencies: another design explains the same figure otherwise
	useEffect(() => explainFigure(figure, (explanation) => setTerms(explanation.terms)), [figure, design]);
	if (terms === undefined) return <p role="status">{texts.workingItOut}</p>;
	return (
		<>
			<TermTree terms={terms} />
			{recoveryTime.test(figure) && (
				<Suspense>
					<PlayedLoss figure={figure} />
				</Suspense>
			)}
		</>
	);
}

/** The loss of a region: it can be played. */
const recoveryTime = /^recovery\/.+\/(?:rto|rtoSeconds)$/;

function TermTree({ terms }: { readonly terms: readonly Term[] }) {
	return (
		<ul className={styles.terms}>
			{terms.map((term, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the terms of one figure never change places
				<li key={index}>{term.figure === undefined ? <PlainTerm term={term} /> : <Deeper term={term} />}</li>
			))}
		</ul>
	);
}

function PlainTerm({ term }: { readonly term: Term }) {
	return (
		<>
			<div className={styles.term}>
				{term.path === undefined ? <span>{term.label}</span> : <Jump term={term} path={term.path} />}
				<Value term={term} />
			</div>
			{term.source !== undefined && (
				<small className={styles.source}>
					{term.source.source}, {term.source.asOf}
					{term.source.estimated && !term.source.source.startsWith("estimate") && ", estimated"}
				</small>
			)}
			{term.terms !== undefined && term.terms.length > 0 && <TermTree terms={term.terms} />}
		</>
	);
}

function Value({ term }: { readonly term: Term }) {
	const currency = useEditor((state) => state.design.currency);
	return <b>{termValue(term, currency)}</b>;
}

/** A term that is a figure of its own: it opens in place. */
function Deeper({ term }: { readonly term: Term }) {
	const [open, setOpen] = useState(false);
	const Chevron = open ? ChevronDown : ChevronRight;
	return (
		<>
			<div className={styles.term}>
				<button type="button" className={styles.deeper} aria-expanded={open} onClick={() => setOpen(!open)}>
					<Chevron size={12} strokeWidth={1.5} aria-hidden="true" />
					{term.label}
				</button>
				<Value term={term} />
			</div>
			{open && term.figure !== undefined && <Explanation why={{ figure: term.figure }} />}
		</>
	);
}

/** Leads to the field that sets a value, and says where that is. */
function Jump({ term, path }: { readonly term: Term; readonly path: string }) {
	const line = useEditor((state) => state.design.written.get(path)?.line);
	const isDefault = line === undefined && term.source === undefined;
	return (
		<span>
			<button
				type="button"
				className={styles.jump}
				title={line === undefined ? texts.inTheInspector(path) : texts.inTheYaml(path)}
				onClick={() => jumpToPath(path)}
			>
				{term.label}
			</button>
			{line !== undefined && <small className={styles.origin}>{texts.line(line)}</small>}
			{isDefault && <small className={styles.origin}>{texts.defaultIt}</small>}
		</span>
	);
}
