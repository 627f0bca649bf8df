import type { ReactNode } from "react";

interface SentenceProps {
	/** Marks the places of its elements by their names: "Press {key} to leave". */
	readonly text: string;
	readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A sentence with elements in it; which comes first, its language decides. */
export function Sentence({ text, parts }: SentenceProps) {
	return text.split(/(\{\w+\})/).map((piece) => {
		const name = piece.slice(1, -1);
		return piece.startsWith("{") && name in parts ? <Part key={name}>{parts[name]}</Part> : piece;
	});
}

function Part({ children }: { readonly children: ReactNode }) {
	return children;
}
