import * as texts from "../../../texts/review/findings.ts";

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
	if (names.length <= 1) return names.join("");
	return texts.namesAndOtherNames(names.slice(0, -1).join(", "), names.at(-1));
}

/** `1 region`, `2 regions`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
