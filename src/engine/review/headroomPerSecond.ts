import type { LoadFigure } from "../model/figures.ts";

/** Requests per second that an application in a region could take besides those of the peak; negative where it takes too many, null where no capacity is stated. */
export function headroomPerSecond({ capacityPerSecond, requestsPerSecond }: LoadFigure): number | null {
	return capacityPerSecond === null ? null : capacityPerSecond - requestsPerSecond;
}
