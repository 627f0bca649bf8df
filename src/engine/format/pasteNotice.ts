import type { Pasted } from "./pasteThings.ts";

/** "Pasted orders and api. eu-west is not in this design: left out of orders." */
export function pasteNotice({ things, fitted }: Pasted): string {
	return [`Pasted ${pastedNames(things)}.`, ...remarks(fitted)].join(" ");
}

/** The things by their ids: "orders and api". */
export function pastedNames(things: Pasted["things"]): string {
	const { ids, features, scenarios, scenes, notes } = things;
	const named = [...ids, ...features, ...scenarios, ...scenes];
	const shown = named.length > 5 ? [...named.slice(0, 4), `${named.length - 4} more`] : named;
	const papers = notes.length === 0 ? [] : [notes.length === 1 ? "a note" : `${notes.length} notes`];
	return joined([...shown, ...papers]);
}

function remarks({ missing, mapped, moved, dropped }: Pasted["fitted"]): readonly string[] {
	const left = [...missing].map(
		([id, owners]) =>
			`${id} is not in this design: left out of ${joined([...owners].filter((each) => !dropped.includes(each)))}.`,
	);
	return [
		...[...mapped].map(([from, to]) => `${from} is ${to} here.`),
		...left.filter((sentence) => !sentence.endsWith("of .")),
		...(dropped.length === 0
			? []
			: [`${joined(dropped)} can't be without ${joined([...missing.keys()])} and was left out.`]),
		...moved.map((id) => `${id} got the regions of this design.`),
	];
}

function joined(words: readonly string[]): string {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
