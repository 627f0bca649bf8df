import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundled.mjs";
import { fuzzTable } from "./fuzzTable.mjs";
import { projectRoot } from "./project.mjs";

/**
 * @typedef {{ seed: number, from: number, to: number, kinds: readonly string[] }} Asked
 * @typedef {{ step: string, message: string, turn: number, kind: string, smallest?: string, content?: string }} Fault
 * @typedef {{ inputs: number, accepted: number, problems: number, faulty: number, slowestMs: number, slowestTurn: number, wholeMs: number }} Counts
 * @typedef {{ counts: Map<string, Counts>, faults: Fault[], peakBytes: number }} Found
 */

const kinds = ["yaml", "link", "png", "svg", "html", "paste"];
/** A process tries so many and is then followed by another one: what it would keep of them shows as its memory. */
const chunkInputs = 10_000;
const heapMebibytes = 512;
/** The process gives up an input by itself much earlier; one that can't any more is ended. */
const endlessMs = 180_000;
const results = join(projectRoot, "test-results", "fuzz");

/**
 * Tries the inputs and prints what was found; the number of faults.
 *
 * @param {{ seed: number, from: number, to: number, only: string | undefined }} asked
 */
export async function fuzz({ seed, from, to, only }) {
	if (only !== undefined && !kinds.includes(only)) throw new Error(`--only takes one of ${kinds.join(", ")}`);
	rmSync(results, { recursive: true, force: true });
	mkdirSync(results, { recursive: true });
	const folder = mkdtempSync(join(tmpdir(), "archipelago-fuzz-"));
	const child = await bundle("test/fuzz/fuzzChild.ts", folder);
	/** @type {Found} */
	const found = { counts: new Map(), faults: [], peakBytes: 0 };
	const startMs = Date.now();
	for (let next = from; next < to; ) {
		const asked = {
			seed,
			from: next,
			to: Math.min(to, next + chunkInputs),
			kinds: only === undefined ? kinds : [only],
		};
		next = await tryChunk(asked, { child, folder, found });
		if (to - from > 1) console.error(`${next - from} of ${to - from} inputs, ${found.faults.length} faults`);
	}
	rmSync(folder, { recursive: true });
	report(found, { seed, seconds: (Date.now() - startMs) / 1000 });
	return found.faults.length;
}

/**
 * Tries inputs until one ends the process, which is then to blame; where to go on.
 *
 * @param {Asked} asked
 * @param {{ child: string, folder: string, found: Found }} where
 */
async function tryChunk(asked, { child, folder, found }) {
	for (const name of ["turn", "told"]) rmSync(join(folder, name), { force: true });
	const code = `import(${JSON.stringify(pathToFileURL(child).href)}).then(({ runAsked }) => runAsked(${JSON.stringify(asked)}, ${JSON.stringify(folder)}))`;
	const process = spawn(globalThis.process.execPath, [`--max-old-space-size=${heapMebibytes}`, "-e", code], {
		cwd: projectRoot,
		stdio: ["ignore", "ignore", "pipe"],
	});
	let errors = "";
	process.stderr.setEncoding("utf8").on("data", (text) => {
		errors = (errors + text).slice(0, 4000);
	});
	const ended = new Promise((resolve) => process.once("close", resolve));
	const reason = await watched(process, { ended, folder });
	const turn = turnNow(folder);
	take(found, folder);
	if (reason === undefined) return asked.to;
	keep(found, {
		step: "process",
		message: `${reason} ${errors.split("\n").find((line) => /error/i.test(line)) ?? ""}`,
		turn,
		kind: "any",
	});
	return Math.max(turn, asked.from) + 1;
}

/**
 * Why the process ended; undefined where it was done.
 *
 * @param {import("node:child_process").ChildProcess} process
 * @param {{ ended: Promise<unknown>, folder: string }} where
 */
async function watched(process, { ended, folder }) {
	let last = { turn: -1, sinceMs: Date.now() };
	for (;;) {
		const status = await Promise.race([ended, pause(500, "running")]);
		if (status === 0) return undefined;
		if (status !== "running") return `ended with ${status}:`;
		const turn = turnNow(folder);
		if (turn !== last.turn) last = { turn, sinceMs: Date.now() };
		if (Date.now() - last.sinceMs < endlessMs) continue;
		process.kill("SIGKILL");
		await ended;
		return "hangs";
	}
}

/** @param {string} folder */
function turnNow(folder) {
	const path = join(folder, "turn");
	return existsSync(path) ? Number(readFileSync(path, "utf8").trim() || "-1") : -1;
}

/**
 * @param {Found} found
 * @param {string} folder
 */
function take(found, folder) {
	const path = join(folder, "told");
	const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
	for (const { fault, counts, peakBytes } of lines.map((line) => JSON.parse(line))) {
		if (fault !== undefined) {
			const { input, step, message, smallest } = fault;
			keep(found, { step, message, smallest, turn: input.turn, kind: input.kind, content: input.content });
		} else {
			found.peakBytes = Math.max(found.peakBytes, peakBytes);
			for (const [kind, each] of Object.entries(counts)) found.counts.set(kind, together(found.counts.get(kind), each));
		}
	}
}

/**
 * @param {Counts | undefined} a
 * @param {Counts} b
 * @returns {Counts}
 */
function together(a, b) {
	if (a === undefined) return b;
	const slower = a.slowestMs >= b.slowestMs ? a : b;
	return {
		inputs: a.inputs + b.inputs,
		accepted: a.accepted + b.accepted,
		problems: a.problems + b.problems,
		faulty: a.faulty + b.faulty,
		wholeMs: a.wholeMs + b.wholeMs,
		slowestMs: slower.slowestMs,
		slowestTurn: slower.slowestTurn,
	};
}

/**
 * @param {Found} found
 * @param {Fault} fault
 */
function keep(found, fault) {
	found.faults.push(fault);
	const name = `${fault.kind}-${fault.turn}-${fault.step.replaceAll(/\W+/g, "-")}`;
	writeFileSync(join(results, `${name}.json`), JSON.stringify(fault, null, 2));
}

/**
 * @param {Found} found
 * @param {{ seed: number, seconds: number }} run
 */
function report({ counts, faults, peakBytes }, { seed, seconds }) {
	for (const { kind, turn, step, message, smallest } of faults.slice(0, 40)) {
		console.log(`${kind} ${turn} of seed ${seed}, ${step}: ${message}`);
		if (smallest !== undefined) console.log(`  ${JSON.stringify(smallest.slice(0, 300))}`);
	}
	console.log(fuzzTable(counts));
	const peak = Math.round(peakBytes / 1024 / 1024);
	console.log(
		`\nSeed ${seed}, ${Math.round(seconds)} s. Memory at most ${peak} MiB, of which the heap may have ${heapMebibytes} MiB.`,
	);
	console.log(faults.length === 0 ? "No faults." : `${faults.length} faults, kept in test-results/fuzz.`);
}
