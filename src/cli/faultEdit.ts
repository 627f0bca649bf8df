import type { EditValue } from "../engine/model/figures.ts";
import * as texts from "../texts/commandLine/refusals.ts";
import { CliError } from "./CliError.ts";

/**
 * A fault given as `kind=partition;between=us-east|eu-west,ap-south;at=60s;for=10m` in the notation of
 * the design file: `;` between fields, `|` between groups, `,` between members. Without `at` it starts
 * at 60s. Throws a CliError for a field without a value.
 */
export function faultEdit(text: string): { [key: string]: EditValue } {
	const fields: { [key: string]: EditValue } = {};
	for (const field of text.split(";").filter((part) => part.trim() !== "")) {
		const [key = "", value] = splitOnce(field, "=");
		if (value === undefined || value === "") throw new CliError(texts.simulateInFault(field));
		fields[key] = value;
	}
	const between = fields.between;
	if (typeof between === "string") fields.between = groups(between, String(fields.kind));
	return { at: "60s", ...fields, ...numeric(fields) };
}

/** A slow link is between two regions; a partition between groups of them. */
function groups(text: string, kind: string): EditValue {
	const lists = text.split("|").map((group) => group.split(",").map((id) => id.trim()));
	return kind === "slow-link" ? lists.flat() : lists;
}

/** `times=3` is a number in the file too. */
function numeric(fields: { [key: string]: EditValue }): { [key: string]: EditValue } {
	const times = fields.times;
	return typeof times === "string" && times.trim() !== "" && Number.isFinite(Number(times))
		? { times: Number(times) }
		: {};
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
	const at = text.indexOf(separator);
	return at < 0 ? [text.trim(), undefined] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
