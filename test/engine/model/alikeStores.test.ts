import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { firstAlike } from "../../../src/engine/model/alikeStores.ts";

/** The id of the first store that is like the second one, which has these fields too. */
function firstLike(fields: string): string {
	const common =
		"technology: Our own, pattern: partitioned, consistency: eventual, replicas: [us, ie], replication: { copies: { us: [ie] } }";
	const { design, problems } = parseDesign(`archipelago: 1
name: Test
users:
  populations:
    east: { at: new-york, share: 50% }
    irish: { at: dublin, share: 50% }
regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
data:
  first: { ${common}, size: 1TB, homes: { east: us, irish: ie } }
  second: { ${common}, ${fields} }
`);
	const store = design?.data.get("second");
	if (design === undefined || store === undefined) throw new Error(JSON.stringify(problems));
	return firstAlike(design, store).id;
}

describe("stores that serve alike", () => {
	it.each([
		["is another", "size: 1TB, homes: { east: us, irish: ie }"],
		["has another size and name", "size: 2GB, name: Mine, homes: { east: us, irish: ie }"],
		["has a bill of its own", "size: 1TB, monthlyCost: 300, homes: { east: us, irish: ie }"],
	])("are those of which one %s", (...[, fields]) => {
		expect(firstLike(fields)).toBe("first");
	});

	it.each([
		["homes", "size: 1TB, homes: { east: ie, irish: us }"],
		["an availability", "size: 1TB, availability: 99%, homes: { east: us, irish: ie }"],
		["a latency", "size: 1TB, latency: { read: { p50: 3ms, p99: 9ms } }, homes: { east: us, irish: ie }"],
	])("are not those with %s of their own", (...[, fields]) => {
		expect(firstLike(fields)).toBe("second");
	});
});
