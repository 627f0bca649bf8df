import * as texts from "../../texts/format/pasted.ts";
import type { Pasted } from "./pasteThings.ts";

/** "Pasted orders and api. eu-west is not in this design: left out of orders." */
export function pasteNotice({ things, fitted }: Pasted): string {
	return [texts.pastedPastedNames(pastedNames(things)), ...remarks(fitted)].join(" ");
}

/** The things by their ids: "orders and api". */
export function pastedNames(things: Pasted["things"]): string {
	const { ids, features, scenarios, scenes, notes } = things;
	const named = [...ids, ...features, ...scenarios, ...scenes];
	const shown = named.length > 5 ? [...named.slice(0, 4), texts.namedCountMore(named.length - 4)] : named;
	const papers = notes.length === 0 ? [] : [notes.length === 1 ? texts.aNote : texts.noteCountNotes(notes.length)];
	return joined([...shown, ...papers]);
}

function remarks({ missing, mapped, moved, dropped }: Pasted["fitted"]): readonly string[] {
	const left = [...missing].map(([id, owners]) =>
		texts.isNotInThisDesign(id, joined([...owners].filter((each) => !dropped.includes(each)))),
	);
	return [
		...[...mapped].map(([from, to]) => texts.fromIsToHere(from, to)),
		...left.filter((sentence) => !sentence.endsWith("of .")),
		...(dropped.length === 0 ? [] : [texts.cantBeWithoutAndWasLeftOut(joined(dropped), joined([...missing.keys()]))]),
		...moved.map((id) => texts.gotTheRegionsOfThisDesign(id)),
	];
}

function joined(words: readonly string[]): string {
	return words.length < 2 ? words.join("") : texts.wordsAndOtherWords(words.slice(0, -1).join(", "), words.at(-1));
}
