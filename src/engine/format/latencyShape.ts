import * as texts from "../../texts/format/reading.ts";
import type { LatencyMs } from "../model/design.ts";
import { object } from "./collectionShapes.ts";
import { complainAt } from "./reading.ts";
import { quantity } from "./scalarShapes.ts";
import { required, type Shape } from "./shape.ts";

const fields = object({
	p50: required(quantity("duration"), texts.median),
	p99: required(quantity("duration"), texts.of99thPercentile),
});

/** `{ p50: 2ms, p99: 8ms }`. A lognormal has a positive median and a tail that is not shorter; `{ p50: 0ms, p99: 0ms }` is no time at all. */
export const latency: Shape<LatencyMs> = {
	form: fields.form,
	read: (node, path, reading) => {
		const { p50, p99 } = fields.read(node, path, reading) ?? {};
		if (p50 === undefined || p99 === undefined) return undefined;
		if (p99 < p50) complainAt(reading, `${path}.p99`, { message: texts.p99IsLessThanP50, expected: texts.atLeastP50 });
		if (p50 === 0 && p99 > 0)
			complainAt(reading, `${path}.p50`, { message: texts.p50Is0WhereP99, expected: texts.moreThan0 });
		return { p50Ms: p50, p99Ms: p99 };
	},
};
