import globalCollaboration from "../../examples/global-collaboration.yaml?raw";
import * as texts from "../texts/editor.ts";

export interface Template {
	readonly id: string;
	readonly name: string;
	/** What it shows, in a sentence. */
	readonly summary: string;
	readonly text: string;
}

/** Opens at first start. */
export const firstTemplate: Template = {
	id: "global-collaboration",
	name: texts.globalCollaborationPlatform,
	summary: texts.aChatServiceFor10Million,
	text: globalCollaboration,
};

/** The least that is a design: one population, one region; everything else is added on the canvas. */
export const emptyDesign = `archipelago: 1
name: New design

users:
  populations:
    everyone: { name: Everyone, at: new-york, share: 100% }

regions:
  us-east: { provider: aws, code: us-east-1 }
`;
