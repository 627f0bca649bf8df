import type { Design } from "../../model/design.ts";
import { descriptionOf } from "../descriptionOf.ts";
import { momentAt } from "../momentAt.ts";
import type { DrawioOptions } from "./drawioOptions.ts";
import type { DrawioScene } from "./drawioScene.ts";
import { lanesPage } from "./lanesPage.ts";
import { mapPage } from "./mapPage.ts";
import { pageXml } from "./pageXml.ts";

/** A design as a draw.io file: its lanes and its map as pages, with its layers as layers. Source: https://www.drawio.com/mxfile.xsd. */
export function drawioFile(design: Design, options: DrawioOptions): string {
	const { theme, play, source } = options;
	const moment = play && momentAt({ design, scenario: play.scenario, run: play.run }, play.atSeconds);
	const scene: DrawioScene = { ...options, design, moment };
	const about = { name: design.name, description: descriptionOf(design) };
	const lanes = pageXml(lanesPage(scene), { theme, data: { ...about, archipelago: source } });
	const map = pageXml(mapPage(scene), { theme, data: about });
	return `<mxfile host="archipelago" compressed="false" pages="2">\n${lanes}\n${map}\n</mxfile>\n`;
}
