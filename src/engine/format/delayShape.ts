import * as texts from "../../texts/format/help.ts";
import type { DelayModel, DelayPart } from "../model/quorumDelays.ts";
import { either, list, object } from "./collectionShapes.ts";
import { latency } from "./latencyShape.ts";
import { complainAt } from "./reading.ts";
import { quantity } from "./scalarShapes.ts";
import { optional, required, type Shape } from "./shape.ts";

const pareto = object({
	min: required(positive(quantity("duration")), texts.theShortestDelay),
	alpha: required(positive(quantity("number")), texts.howFastTheTailFalls),
});
const exponential = object({ perMs: required(positive(quantity("number")), texts.ratePerMillisecond) });
const partFields = object({
	share: required(quantity("share"), texts.shareOfTheMessages),
	pareto: optional(pareto, "part.pareto"),
	exponential: optional(exponential, "part.exponential"),
});

const part: Shape<DelayPart> = {
	form: partFields.form,
	read: (node, path, reading) => {
		const raw = partFields.read(node, path, reading);
		if (raw?.share === undefined) return undefined;
		const { share } = raw;
		if ((raw.pareto === undefined) === (raw.exponential === undefined)) {
			complainAt(reading, path, { message: texts.aPartOfADelay });
			return undefined;
		}
		const { min: minMs, alpha } = raw.pareto ?? {};
		if (minMs !== undefined && alpha !== undefined) return { share, kind: "pareto", minMs, alpha };
		const perMs = raw.exponential?.perMs;
		return perMs === undefined ? undefined : { share, kind: "exponential", perMs };
	},
};

const parts = list(part);

const mixture: Shape<DelayModel> = {
	form: parts.form,
	read: (node, path, reading) => {
		const read = parts.read(node, path, reading);
		if (read === undefined) return undefined;
		const whole = read.filter((each) => each !== undefined);
		if (whole.length < read.length) return undefined;
		const sum = whole.reduce((total, { share }) => total + share, 0);
		if (Math.abs(sum - 1) > 1e-6) {
			complainAt(reading, path, { message: texts.theSharesAddUpToPercent(Number((sum * 100).toPrecision(6))) });
		}
		return whole.filter(({ share }) => share > 0);
	},
};

const single: Shape<DelayModel> = {
	form: latency.form,
	read: (node, path, reading) => {
		const read = latency.read(node, path, reading);
		return read === undefined ? undefined : [{ share: 1, kind: "lognormal", latency: read }];
	},
};

/** A delay: `{ p50, p99 }`, or a list of `{ share, pareto: { min, alpha } }` and `{ share, exponential: { perMs } }`. */
export const delay: Shape<DelayModel> = either({ map: single, list: mixture }, texts.aLatencyOrAList);

function positive(shape: Shape<number>): Shape<number> {
	return {
		form: shape.form,
		read: (node, path, reading) => {
			const value = shape.read(node, path, reading);
			if (value !== 0) return value;
			complainAt(reading, path, { message: texts.of0IsNoValue, expected: texts.moreThan0 });
			return undefined;
		},
	};
}
