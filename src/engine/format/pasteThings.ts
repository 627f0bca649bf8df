import { setEdit } from "../model/commands/command.ts";
import { shareText } from "../model/commands/notation.ts";
import { scaledShares } from "../model/commands/scaledShares.ts";
import type { Design, Id } from "../model/design.ts";
import type { Edit } from "../model/figures.ts";
import { splitPath } from "../model/path.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { applyEdits } from "./applyEdits.ts";
import type { ChosenThings } from "./copyThings.ts";
import { type Section, sections } from "./fileIds.ts";
import { fillHomes } from "./fillHomes.ts";
import { type FittedFragment, fitFragment } from "./fragmentEdits.ts";
import { type FragmentIds, fragmentIds } from "./fragmentIds.ts";
import { insertEntries } from "./insertEntries.ts";
import type { PasteError } from "./PasteError.ts";
import { placedBeside } from "./placedBeside.ts";
import { readDocument } from "./readDocument.ts";
import { type Fragment, readFragment } from "./readFragment.ts";
import { childNode, isMapNode } from "./textPlaces.ts";

/** A text and the design that it says. */
export interface DesignText {
	readonly text: string;
	readonly design: Design;
}

export interface Pasted extends DesignText {
	/** What came, by the ids that it has now. */
	readonly things: Required<ChosenThings>;
	readonly fitted: FittedFragment;
}

/**
 * Puts part of a design, as `copyThings` gives it or as somebody writes it, into a design. Ids that are taken
 * become free ones and what names them follows; regions are found again by provider and code; what else the design
 * lacks is left out. The rest of the text stays as it is.
 */
export function pasteThings(into: DesignText, pasted: string): Result<Pasted, PasteError> {
	const read = readFragment(pasted);
	return read.ok ? pasteFragment(into, read.value) : read;
}

function pasteFragment({ text, design }: DesignText, fragment: Fragment): Result<Pasted, PasteError> {
	const ids = fragmentIds(fragment, design);
	const fitted = fitFragment(fragment, design, ids);
	const things = pastedThings(fragment, { ids, fitted });
	const missing = [...fitted.missing.keys()];
	if (Object.values(things).every((each) => each.length === 0)) return fail({ code: "nothingLeft", missing });
	const edited = applyEdits(fragment.text, fitted.edits);
	const inserted = edited.ok ? insertAll(text, placedBeside(edited.value, { design, things }), fragment) : undefined;
	if (inserted === undefined) return fail({ code: "noThings" });
	const shared = applyEdits(inserted, shareEdits(design, fragment, ids));
	if (!shared.ok) return fail({ code: "noThings" });
	const filled = fillHomes(shared.value, design);
	const { design: next, problems } = filled.parsed;
	const [problem] = problems;
	if (next === undefined)
		return problem === undefined ? fail({ code: "noThings" }) : fail({ code: "refused", problem });
	return ok({ text: filled.text, design: next, things, fitted });
}

function pastedThings(
	fragment: Fragment,
	{ ids, fitted }: { readonly ids: FragmentIds; readonly fitted: FittedFragment },
): Required<ChosenThings> {
	const named = (section: Section): readonly Id[] =>
		(fragment.ids.get(section) ?? []).filter((id) => !fitted.dropped.includes(id)).map((id) => ids.of(section, id));
	return {
		ids: (["population", "region", "routing", "balancing", "application", "store", "observability"] as const).flatMap(
			named,
		),
		notes: named("note"),
		features: named("feature"),
		scenarios: named("scenario"),
		scenes: named("scene"),
	};
}

function insertAll(text: string, edited: string, fragment: Fragment): string | undefined {
	const document = readDocument(edited);
	if (!document.ok) return undefined;
	const paths = [...fragment.ids.keys()].map((section) => splitPath(sections[section]));
	let result: string | undefined = text;
	for (const path of [...paths, ["canvas"]]) {
		const map = path.reduce(childNode, document.root);
		// What is left out takes its section along.
		if (!isMapNode(map) || map.items.length === 0) continue;
		result = result === undefined ? undefined : insertEntries(result, { text: edited, document, path });
	}
	return result;
}

/**
 * Shares that still add up: a population that comes a second time has half of what the first one had, another one
 * takes its share and the rest keep their proportions.
 */
function shareEdits(design: Design, fragment: Fragment, ids: FragmentIds): readonly Edit[] {
	const pasted = fragment.ids.get("population") ?? [];
	if (pasted.length === 0) return [];
	let shares: ReadonlyMap<Id, number> = new Map([...design.users.populations].map(([id, { share }]) => [id, share]));
	const edits: Edit[] = [];
	for (const id of pasted) {
		const to = ids.of("population", id);
		const twin = to === id ? undefined : shares.get(id);
		if (twin === undefined)
			shares = scaledShares(new Map([...shares, [to, 0]]), { id: to, share: writtenShare(fragment, id) });
		else {
			shares = new Map([...shares, [id, twin / 2], [to, twin / 2]]);
			edits.push(...twinEdits(design, id, to));
		}
	}
	for (const [id, share] of shares) {
		if (design.users.populations.get(id)?.share !== share)
			edits.push(setEdit(["users", "populations", id, "share"], shareText(share)));
	}
	return edits;
}

/** At most all requests but a tenth, so that the others keep some. */
function writtenShare({ reading, text }: Fragment, id: Id): number {
	const span = reading.spans.get(`users.populations.${id}.share`);
	const written = span === undefined ? "" : text.slice(span.start, span.end).trim();
	const number = Number.parseFloat(written);
	const share = written.endsWith("%") ? number / 100 : number;
	return Number.isFinite(share) ? Math.min(0.9, Math.max(0, share)) : 0;
}

/** What names the first population by its key names the second one too. */
function twinEdits(design: Design, id: Id, to: Id): readonly Edit[] {
	const homes = [...design.data.values()].flatMap((store) => {
		const home = store.homes.get(id);
		return home === undefined ? [] : [setEdit(["data", store.id, "homes", to], home)];
	});
	const shares = [...design.features.values()].flatMap((feature) => {
		const share = feature.shares.get(id);
		if (share === undefined || !design.written.has(`features.${feature.id}.shares.${id}`)) return [];
		const half = shareText(share / 2);
		return [id, to].map((each) => setEdit(["features", feature.id, "shares", each], half));
	});
	return [...homes, ...shares];
}
