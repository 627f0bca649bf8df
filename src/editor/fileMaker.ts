import type { ExportRequest } from "../engine/exports/exportRequest.ts";
import type { Design, Scenario } from "../engine/model/design.ts";
import type { Figures } from "../engine/model/figures.ts";
import type { Run } from "../engine/model/run.ts";
import { EngineClient } from "../worker/client.ts";
import type { EngineAnswer, EngineTask } from "../worker/messages.ts";

interface PlayedScenario {
	readonly design: Design;
	readonly scenario: Scenario;
}

export interface Waiting {
	readonly signal: AbortSignal;
	/** Hears how far it is, 0 to 1, of what takes long. */
	readonly onShare?: (share: number) => void;
}

export interface FileMaker {
	/**
	 * A file of a design. Rejects with a sentence where it can't be made, and with the signal's reason once nobody waits
	 * for it any more.
	 */
	make(request: ExportRequest, waiting: Waiting): Promise<string | Uint8Array>;
	/** What becomes of a scenario, and the figures, for what the page itself draws of them. Rejects likewise. */
	play(played: PlayedScenario, signal: AbortSignal): Promise<{ readonly run: Run; readonly figures: Figures }>;
	/** Ends its worker. */
	close(): void;
}

/** Makes files off the main thread, in a worker of its own: large ones must not hold up the figures. */
export function fileMaker(): FileMaker {
	/** What fails is said where it was asked for; asked for again, it is tried again. */
	let tryAgain: (() => void) | undefined;
	const engine = new EngineClient((failure) => {
		tryAgain = failure.tryAgain;
	});
	let made = 0;
	const ask = <Kind extends EngineAnswer["kind"]>(
		task: EngineTask,
		{ kind, signal, onShare }: Waiting & { readonly kind: Kind },
	): Promise<AnswerOf<Kind>> =>
		new Promise((resolve, reject) => {
			signal.throwIfAborted();
			made += 1;
			const slot = `file ${made}`;
			const leave = (reason: unknown): void => {
				engine.cancel(slot);
				signal.removeEventListener("abort", abandon);
				reject(reason);
			};
			const abandon = (): void => leave(signal.reason);
			signal.addEventListener("abort", abandon);
			const answered = (answer: EngineAnswer): void => {
				if (!isOf(answer, kind)) {
					leave(new Error(answer.kind === "failed" ? answer.message : "The engine had no answer."));
					return;
				}
				signal.removeEventListener("abort", abandon);
				resolve(answer);
			};
			tryAgain?.();
			tryAgain = undefined;
			engine.ask(slot, task, answered);
			if (onShare !== undefined) engine.follow(slot, ({ share }) => share !== undefined && onShare(share));
		});
	return {
		async make(request, waiting) {
			return (await ask({ kind: "export", request }, { kind: "file", ...waiting })).content;
		},
		async play({ design, scenario }, signal) {
			const { figures } = await ask({ kind: "analyze", design }, { kind: "figures", signal });
			const { run } = await ask({ kind: "simulate", design, scenario, seed: 1 }, { kind: "run", signal });
			return { run, figures };
		},
		close: () => engine.close(),
	};
}

type AnswerOf<Kind extends EngineAnswer["kind"]> = Extract<EngineAnswer, { readonly kind: Kind }>;

function isOf<Kind extends EngineAnswer["kind"]>(answer: EngineAnswer, kind: Kind): answer is AnswerOf<Kind> {
	return answer.kind === kind;
}
