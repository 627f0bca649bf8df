import type { Design, Id } from "../../model/design.ts";
import type { Figures } from "../../model/figures.ts";
import type { ReviewPicture } from "../../model/reviewDocument.ts";
import type { Run } from "../../model/run.ts";
import { designPicture } from "../designPicture.ts";
import type { PictureOf } from "./reportOptions.ts";

interface Drawn {
	readonly figures?: Figures | undefined;
	/** By scenario, for pictures of a moment. */
	readonly runs?: ReadonlyMap<Id, Run> | undefined;
}

/** Draws the pictures of a report about one design. */
export function reportPictures(design: Design, { figures, runs }: Drawn): PictureOf {
	return ({ view, scenario, atSeconds = 0 }: ReviewPicture) => {
		if (scenario === undefined) return designPicture(design, { view, figures, withoutHeading: true });
		const played = design.scenarios.get(scenario);
		const run = runs?.get(scenario);
		if (played === undefined || run === undefined) return undefined;
		return designPicture(design, { view, figures, play: { scenario: played, run, atSeconds } });
	};
}
