import { createStore } from "zustand/vanilla";
import type { Design } from "../engine/model/design.ts";
import type { Failure, FailureRow } from "../engine/review/matrix/failure.ts";
import type { PlayedFailure } from "../engine/review/matrix/playFailure.ts";
import * as texts from "../texts/files.ts";
import { EngineClient } from "../worker/client.ts";
import type { EditorState } from "./editorState.ts";
import { editorStore } from "./editorStore.ts";
import { type FailuresHeard, playFailures } from "./playFailures.ts";
import { playsAlike } from "./playsAlike.ts";
import { tellFailure } from "./tellFailure.ts";

export interface MatrixRow {
	readonly failure: Failure;
	/** Of an earlier design until it is played on this one; undefined when it never was. */
	readonly played: PlayedFailure | undefined;
	readonly fresh: boolean;
}

export interface MatrixBaseline {
	readonly of: Design;
	readonly rows: ReadonlyMap<string, FailureRow>;
	/** How long its faults last, which may be another time than now; 0 before it is known. */
	readonly faultMinutes: number;
	/** All of its rows are played. */
	readonly whole: boolean;
}

export interface MatrixState {
	/** What the rows are, or are being, played on; undefined before the first. */
	readonly design: Design | undefined;
	readonly rows: readonly MatrixRow[];
	readonly faultMinutes: number;
	readonly leftOut: readonly string[];
	/** How long all rows together took, in milliseconds; undefined while some are to be played. */
	readonly tookMs: number | undefined;
	/** Why it goes no further. */
	readonly problem: string | undefined;
	/** The rows of the pinned baseline, by the id of their scenario, as far as they are played. */
	readonly baseline: MatrixBaseline | undefined;
}

const nothing: MatrixState = {
	design: undefined,
	rows: [],
	faultMinutes: 0,
	leftOut: [],
	tookMs: undefined,
	problem: undefined,
	baseline: undefined,
};

export const matrixStore = createStore<MatrixState>()(() => nothing);
const { setState, getState } = matrixStore;

/** A worker of its own: a long matrix must not hold up the figures. */
const tell = tellFailure(texts.theFailureMatrixCould);
const engine = new EngineClient((failure) => {
	setState({ problem: failure.message });
	tell(failure);
});

/** An edit is often one of many; the matrix waits until they pause, in milliseconds. */
const pauseMs = 400;

/** Keeps the matrix up to date while somebody looks at it. The answer ends that; what is played stays. */
export function followMatrix(): () => void {
	let pause: ReturnType<typeof setTimeout> | undefined;
	update(editorStore.getState());
	const stop = editorStore.subscribe((state, before) => {
		if (state.design === before.design) return;
		clearTimeout(pause);
		engine.cancel("matrix");
		pause = setTimeout(() => update(editorStore.getState()), pauseMs);
	});
	return () => {
		clearTimeout(pause);
		engine.cancel("matrix");
		engine.cancel("baseline");
		// Half a baseline would pass for a whole one when somebody looks again.
		if (getState().baseline?.whole === false) setState({ baseline: undefined });
		stop();
	};
}

function update({ design }: EditorState): void {
	const known = getState();
	const isAlike = known.design !== undefined && playsAlike(known.design, design);
	if (isAlike && known.rows.every(({ fresh }) => fresh)) setState({ design });
	else play(design, isAlike);
}

/** Plays what is to be played, one row after the other; rows of the same design that are there stay. */
function play(design: Design, isAlike: boolean): void {
	const before = new Map(getState().rows.map((row) => [row.failure.scenario.id, row]));
	const startedMs = performance.now();
	const heard: FailuresHeard = {
		onStandard: ({ failures, faultMinutes, leftOut }) => {
			const rows = failures.map((failure): MatrixRow => {
				const old = before.get(failure.scenario.id);
				return { failure, played: old?.played, fresh: isAlike && old?.fresh === true };
			});
			setState({ design, rows, faultMinutes, leftOut, tookMs: undefined, problem: undefined });
			return rows.flatMap(({ failure, fresh }) => (fresh ? [] : [failure]));
		},
		onPlayed: (failure, played) => {
			const rows = getState().rows.map((row) => (row.failure === failure ? { failure, played, fresh: true } : row));
			setState({ rows });
		},
		onDone: () => setState({ tookMs: performance.now() - startedMs }),
	};
	playFailures({ engine, slot: "matrix", design }, heard);
}

/** Plays the baseline's matrix, unless it is there. */
export function followBaseline(): void {
	const pinned = editorStore.getState().baseline?.design;
	const known = getState();
	if (pinned === undefined || known.baseline?.of === pinned) return;
	if (known.design === pinned && known.rows.every(({ fresh }) => fresh)) {
		const rows = known.rows.flatMap(({ failure, played }) =>
			played ? [[failure.scenario.id, played.row] as const] : [],
		);
		setState({ baseline: { of: pinned, rows: new Map(rows), faultMinutes: known.faultMinutes, whole: true } });
		return;
	}
	setState({ baseline: { of: pinned, rows: new Map(), faultMinutes: 0, whole: false } });
	playFailures(
		{ engine, slot: "baseline", design: pinned },
		{
			onStandard: ({ failures, faultMinutes }) => {
				setState({ baseline: { of: pinned, rows: new Map(), faultMinutes, whole: false } });
				return failures;
			},
			onPlayed: ({ scenario }, { row }) => {
				const { baseline } = getState();
				if (baseline === undefined) return;
				setState({ baseline: { ...baseline, rows: new Map([...baseline.rows, [scenario.id, row] as const]) } });
			},
			onDone: () => {
				const { baseline } = getState();
				if (baseline !== undefined) setState({ baseline: { ...baseline, whole: true } });
			},
		},
	);
}
