import { type ApplicationComponent, type Design, type Id, rttMs } from "../model/design.ts";

/** One application of a region that calls another, there or in another region. */
export interface Call {
	readonly caller: Id;
	readonly called: Id;
	readonly from: Id;
	readonly to: Id;
	/** A circuit breaker stops calls to what fails. */
	readonly breaker: boolean;
}

/**
 * Who calls whom: in the same region where the called application runs there, else in the nearest where it does;
 * and also in the nearest other region where calls may cross regions.
 */
export function callsOf(design: Design): readonly Call[] {
	return [...design.application.values()].flatMap((application) =>
		[...application.calls].flatMap(([called, { crossRegion, circuitBreaker }]) => {
			const target = design.application.get(called);
			if (target === undefined || called === application.id) return [];
			return application.regions.flatMap((from) =>
				regionsCalled(design, target, { from, crossRegion }).map((to) => ({
					caller: application.id,
					called,
					from,
					to,
					breaker: circuitBreaker,
				})),
			);
		}),
	);
}

function regionsCalled(
	design: Design,
	target: ApplicationComponent,
	{ from, crossRegion }: { readonly from: Id; readonly crossRegion: boolean },
): readonly Id[] {
	const isHere = target.regions.includes(from);
	if (isHere && !crossRegion) return [from];
	const nearest = target.regions
		.filter((region) => region !== from)
		.reduce<Id | undefined>(
			(best, region) => (best === undefined || rttMs(design, from, region) < rttMs(design, from, best) ? region : best),
			undefined,
		);
	return [...(isHere ? [from] : []), ...(nearest === undefined ? [] : [nearest])];
}
