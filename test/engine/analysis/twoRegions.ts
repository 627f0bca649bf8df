import type { Design } from "../../../src/engine/model/design.ts";
import { designOf } from "../designOf.ts";

/** Half of the users beside region a (New York), half beside region b (London), each up 99 % of the time. */
const regions = `archipelago: 1
name: Two regions
users:
  populations:
    p: { name: P, at: new-york, share: 50% }
    q: { name: Q, at: london, share: 50% }
regions:
  a: { provider: aws, code: us-east-1, availability: 99% }
  b: { provider: aws, code: eu-west-2, availability: 99% }
`;

export function twoRegions(text: string): Design {
	return designOf(regions + text);
}
