import type { DesignPictureOptions } from "../designPicture.ts";
import type { Theme } from "../palette.ts";

/** As for pictures; a file has both views, each as a page. */
export interface DrawioOptions extends Omit<DesignPictureOptions, "view"> {
	readonly theme: Theme;
	/** The design's YAML, which travels along so that the file opens as a design again. */
	readonly source?: string | undefined;
}
