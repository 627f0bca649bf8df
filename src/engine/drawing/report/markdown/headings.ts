import type { ReviewDocument, ReviewSection } from "../../../model/reviewDocument.ts";

export interface Headings {
	/** By a section's id: its title, or the title with what it is of where another section has the same. */
	readonly titles: ReadonlyMap<string, string>;
	/** By a section's id: the anchor that is made of the title. */
	readonly anchors: ReadonlyMap<string, string>;
}

/** Headings that are all different, so that each has an anchor of its own. */
export function headingsOf({ title, sections }: ReviewDocument): Headings {
	const titles = new Map<string, string>();
	const taken = new Set<string>([title]);
	for (const { section, parents } of flat(sections, [])) {
		const unique = uniqueTitle(section.title, parents, taken);
		taken.add(unique);
		titles.set(section.id, unique);
	}
	return { titles, anchors: new Map([...titles].map(([id, each]) => [id, slug(each)])) };
}

interface Placed {
	readonly section: ReviewSection;
	readonly parents: readonly string[];
}

function flat(sections: readonly ReviewSection[], parents: readonly string[]): readonly Placed[] {
	return sections.flatMap((section) => [
		{ section, parents },
		...flat(section.sections ?? [], [...parents, section.title]),
	]);
}

function uniqueTitle(title: string, parents: readonly string[], taken: ReadonlySet<string>): string {
	if (!taken.has(title)) return title;
	const parent = parents.at(-1);
	const within = parent === undefined ? title : `${parent}: ${title}`;
	let unique = within;
	for (let count = 2; taken.has(unique); count++) unique = `${within} (${count})`;
	return unique;
}

/** As GitHub makes an anchor of a heading. */
function slug(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
		.replaceAll(" ", "-");
}
