import { describe, expect, it } from "vitest";
import type { RunEvent } from "../../../src/engine/model/run.ts";
import { nextEvent } from "../../../src/ui/failurelab/nextEvent.ts";

const events: readonly RunEvent[] = [60, 60, 61.5, 128].map((atSeconds) => ({
	atSeconds,
	kind: "fault",
	subject: "eu-west",
	text: "eu-west goes down.",
}));

describe("stepping from event to event", () => {
	it("takes events of one moment as one stop", () => {
		expect(nextEvent(events, 0, "after")).toBe(60);
		expect(nextEvent(events, 60, "after")).toBe(61.5);
	});

	it("goes back the same way", () => {
		expect(nextEvent(events, 128, "before")).toBe(61.5);
		expect(nextEvent(events, 61.5, "before")).toBe(60);
	});

	it("finds nothing beyond the ends", () => {
		expect(nextEvent(events, 128, "after")).toBeUndefined();
		expect(nextEvent(events, 60, "before")).toBeUndefined();
	});
});
