import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { writeWait } from "../../../src/engine/model/writeWait.ts";

function waitOf(fields: string, replicas = "[us, ie, jp]") {
	const { design, problems } = parseDesign(`archipelago: 1
name: Test
regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
  jp: { provider: aws, code: ap-northeast-1 }
data:
  main: { technology: Our own, replicas: ${replicas}, consistency: eventual, size: 1TB, ${fields} }
`);
	const store = design?.data.get("main");
	if (store === undefined) throw new Error(JSON.stringify(problems));
	return writeWait(store);
}

describe("what a write waits for", () => {
	it.each([
		["a majority of the voters", "pattern: consensus, leader: us", { replicas: 2, of: 3 }],
		[
			"a majority with the witness",
			"pattern: consensus, leader: us, witnesses: [jp], voters: [us, ie]",
			{ replicas: 2, of: 3 },
		],
		["its quorum", "pattern: leaderless, quorum: { read: 1, write: 2 }", { replicas: 2, of: 3 }],
		["the leader alone", "pattern: single-leader, leader: us", { replicas: 1, of: 3 }],
		["every replica", "pattern: single-leader, leader: us, replication: { mode: sync }", { replicas: 3, of: 3 }],
		["one other", "pattern: single-leader, leader: us, replication: { mode: sync, acks: 1 }", { replicas: 2, of: 3 }],
		["nobody else", "pattern: multi-leader", { replicas: 1, of: 3 }],
		["the home alone", "pattern: partitioned, homes: {}", { replicas: 1, of: 1 }],
		[
			"the home's copies",
			"pattern: partitioned, homes: {}, replication: { mode: sync, copies: { us: [ie] } }",
			{ replicas: 2, of: 2 },
		],
	] as const)("is %s", (...[, fields, expected]) => {
		expect(waitOf(fields)).toEqual(expected);
	});
});
