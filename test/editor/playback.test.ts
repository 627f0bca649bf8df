import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { playback } from "../../src/editor/playback.ts";

let nowMs = 0;
let nextFrame: ((nowMs: number) => void) | undefined;

/** Lets the screen draw one frame, so long after the last. */
function frameAfter(passedMs: number): void {
	nowMs += passedMs;
	const frame = nextFrame;
	nextFrame = undefined;
	frame?.(nowMs);
}

beforeEach(() => {
	nowMs = 0;
	nextFrame = undefined;
	vi.stubGlobal("performance", { now: () => nowMs });
	vi.stubGlobal("requestAnimationFrame", (frame: (nowMs: number) => void) => {
		nextFrame = frame;
		return 1;
	});
	vi.stubGlobal("cancelAnimationFrame", () => {
		nextFrame = undefined;
	});
	playback.load({ fromSeconds: 0, toSeconds: 100, speed: 10 });
	playback.setLoop("once");
});
afterEach(() => vi.unstubAllGlobals());

describe("the lab's clock", () => {
	it("runs as many times faster than the wall's as its speed says", () => {
		playback.play();
		frameAfter(50);
		expect(playback.get().tSeconds).toBeCloseTo(0.5, 9);
		playback.setSpeed(100);
		frameAfter(50);
		expect(playback.get().tSeconds).toBeCloseTo(5.5, 9);
	});

	it("does not jump when the page was not drawn for a while", () => {
		playback.play();
		frameAfter(60_000);
		expect(playback.get().tSeconds).toBeCloseTo(1, 9);
	});

	it("goes by steps for those who want no motion", () => {
		vi.stubGlobal("matchMedia", () => ({ matches: true }));
		playback.play();
		frameAfter(200);
		frameAfter(200);
		expect(playback.get().tSeconds).toBe(0);
		frameAfter(120);
		expect(playback.get().tSeconds).toBeCloseTo(5, 9);
	});

	it("stops at the end, and starts over when played again", () => {
		playback.seek(99.9);
		playback.play();
		frameAfter(50);
		expect(playback.get()).toMatchObject({ tSeconds: 100, playing: false });
		playback.play();
		expect(playback.get()).toMatchObject({ tSeconds: 0, playing: true });
	});

	it("begins again at the end when it repeats", () => {
		playback.setLoop("repeat");
		playback.seek(99.9);
		playback.play();
		frameAfter(50);
		expect(playback.get()).toMatchObject({ tSeconds: 0, playing: true });
	});

	it("stays within the part that a scene shows", () => {
		playback.load({ fromSeconds: 55, toSeconds: 300 });
		expect(playback.get().tSeconds).toBe(55);
		playback.seek(10);
		expect(playback.get().tSeconds).toBe(55);
		playback.seek(1000);
		expect(playback.get().tSeconds).toBe(300);
	});

	it("stops to step, to whole seconds", () => {
		playback.seek(41.6);
		playback.play();
		playback.step(1);
		expect(playback.get()).toMatchObject({ tSeconds: 43, playing: false });
		playback.step(-10);
		expect(playback.get().tSeconds).toBe(33);
		expect(nextFrame).toBeUndefined();
	});

	it("tells its listeners of every change until they leave", () => {
		const seen: number[] = [];
		const leave = playback.subscribe(() => seen.push(playback.get().tSeconds));
		playback.seek(5);
		playback.seek(6);
		leave();
		playback.seek(7);
		expect(seen).toEqual([5, 6]);
	});
});
