import * as texts from "../../../texts/review/why.ts";
import { roundTripTerm } from "../../analysis/latency/roundTripTerm.ts";
import { type Design, type Id, rttMs } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";
import type { Finder } from "./finder.ts";

/** `<from>/<to>`: a round trip's median. */
export const networkWhy: Finder = ({ design, figures }, [from = "", to = ""]) => {
	const found = figures.network.find(
		(each) => (each.from === from && each.to === to) || (each.from === to && each.to === from),
	);
	if (found === undefined) return undefined;
	const terms = [roundTripTerm(design, from, to), placeTerm(design, from), placeTerm(design, to)];
	return { value: rttMs(design, from, to), unit: "ms", terms };
};

function placeTerm(design: Design, id: Id): Term {
	const region = design.regions.get(id);
	if (region !== undefined) {
		const path = `regions.${id}.${region.code === undefined ? "at" : "code"}`;
		return { label: texts.idStandsIn(id), value: region.place, path };
	}
	const place = design.users.populations.get(id)?.place ?? null;
	return { label: texts.idLiveIn(id), value: place, path: `users.populations.${id}.at` };
}
