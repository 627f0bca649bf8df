import type { Design } from "../../model/design.ts";
import type { RequestRoute } from "../../model/entry.ts";
import type { FeatureRequests } from "./featureRequests.ts";
import { neededRegion } from "./neededRegion.ts";

export interface UnlikeWays {
	/** One for each home and each region that they depend on, since nothing else of a way counts for its data. */
	readonly distinct: readonly RequestRoute[];
	/** For each of the requests' ways the place of its like among the distinct ones. */
	readonly likeOf: Uint16Array;
}

/** Of dozens of ways the few whose data a lost region can hit unlike. */
export function unlikeWays(design: Design, requests: FeatureRequests): UnlikeWays {
	const ways = known.get(requests) ?? unlikeNow(design, requests);
	known.set(requests, ways);
	return ways;
}

const known = new WeakMap<FeatureRequests, UnlikeWays>();

function unlikeNow(design: Design, requests: FeatureRequests): UnlikeWays {
	const places = new Map<string, number>();
	const distinct: RequestRoute[] = [];
	const likeOf = Uint16Array.from(requests.ways, (way) => {
		const key = `${way.home ?? ""} ${neededRegion(design, requests, way) ?? ""}`;
		const place = places.get(key) ?? distinct.push(way) - 1;
		places.set(key, place);
		return place;
	});
	return { distinct, likeOf };
}
