import type { ReviewDocument, ReviewSection } from "../../../model/reviewDocument.ts";

/** An id as HTML allows it: without spaces. */
export function anchorId(id: string): string {
	return id.trim().replace(/\s+/g, "-");
}

/** The id of a figure's terms, by the figure's name. */
export function termsId(name: string): string {
	return anchorId(`why-${name}`);
}

/** The address of an id in the same document. */
export function fragment(id: string): string {
	return `#${encodeURIComponent(id)}`;
}

/** All ids of a document that something can lead to. */
export function anchorsOf({ sections }: ReviewDocument): ReadonlySet<string> {
	return new Set(sections.flatMap(sectionAnchors));
}

function sectionAnchors({ id, blocks, sections = [] }: ReviewSection): readonly string[] {
	const terms = blocks.flatMap((block) =>
		block.kind === "terms" && block.name !== undefined ? [termsId(block.name)] : [],
	);
	return [anchorId(id), ...terms, ...sections.flatMap(sectionAnchors)];
}
