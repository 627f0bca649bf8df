import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import type { HandScene } from "../../../../src/engine/layout/hands/chosenThings.ts";
import { layoutDesign } from "../../../../src/engine/layout/layoutDesign.ts";
import type { Rect } from "../../../../src/engine/layout/rect.ts";
import type { CommandResult } from "../../../../src/engine/model/commands/command.ts";
import { designOf } from "../exampleDesign.ts";

/** A design's text with what a hand sees of it. */
export interface TextScene extends HandScene {
	readonly text: string;
}

export function sceneOf(text: string, width = 928): TextScene {
	const design = designOf(text);
	return { text, design, layout: layoutDesign(design, { width }) };
}

/** What the hand sees after a command; throws where it is refused. */
export function applied({ text }: TextScene, result: CommandResult, width = 928): TextScene {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	const edited = applyEdits(text, result.value);
	if (!edited.ok) throw new Error(`${JSON.stringify(edited.error)} of ${JSON.stringify(result.value)}`);
	return sceneOf(edited.value, width);
}

export function rectIn({ layout }: HandScene, id: string): Rect {
	const rect = layout.cards.find((card) => card.id === id)?.rect ?? layout.notes.find((note) => note.id === id)?.rect;
	if (rect === undefined) throw new Error(`There is no ${id}`);
	return rect;
}

/** Three regions of which each holds four applications and three stores; 228 wide, 72 apart. */
export const handsText = `archipelago: 1
name: Hands
users:
  populations:
    na: { name: A, at: new-york, share: 40% }
    eu: { name: B, at: paris, share: 30% }
    ap: { name: C, at: mumbai, share: 30% }
regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
  in: { provider: aws, code: ap-south-1 }
routing:
  dns: { technology: route53, method: dns }
application:
  one: { technology: kubernetes, latency: { p50: 5ms, p99: 20ms } }
  two: { technology: kubernetes, latency: { p50: 5ms, p99: 20ms } }
  three: { technology: kubernetes, latency: { p50: 5ms, p99: 20ms } }
  four: { technology: kubernetes, latency: { p50: 5ms, p99: 20ms } }
data:
  orders: { technology: cassandra, replicas: [us, ie, in], pattern: leaderless, consistency: eventual, conflicts: last-write-wins, size: 1GB }
  carts: { technology: cassandra, replicas: [us, ie, in], pattern: leaderless, consistency: eventual, conflicts: last-write-wins, size: 1GB }
  prices: { technology: cassandra, replicas: [us, ie, in], pattern: leaderless, consistency: eventual, conflicts: last-write-wins, size: 1GB }
observability:
  metrics: { technology: prometheus }
notes:
  why: { text: Why, x: 10, y: 700 }
  how: { text: How, x: 40, y: 900 }
`;
