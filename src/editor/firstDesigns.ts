import globalCollaboration from "../../examples/global-collaboration.yaml?raw";

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
	name: "Global collaboration platform",
	summary:
		"A chat service for 10 million people: three active regions, six stores with promises from strong to eventual, European data at home.",
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
