/** A picture in the making. */
export interface Painting {
	/** Paints on; each step takes a moment only. */
	readonly steps: Iterator<void>;
	/** Puts what is painted on the page. */
	readonly show: () => void;
}

interface QueueTiming {
	/** Lets the page do what waits, and goes on then. */
	readonly later: (goOn: () => void) => void;
	readonly nowMs: () => number;
}

/** The page can answer a hand between two slices, and draw a frame. */
const sliceMs = 12;

/**
 * Paints in slices. Paintings that are asked for together are shown together, so that cards never stand away from their
 * lines; what is asked for meanwhile comes after them, for each place the newest only.
 */
export class PaintQueue<Place> {
	readonly #timing: QueueTiming;
	#current = new Map<Place, Painting>();
	#done = new Map<Place, Painting>();
	#next = new Map<Place, () => Painting | undefined>();
	#goesOn = false;

	constructor(timing: QueueTiming) {
		this.#timing = timing;
	}

	/** A painting of what is there when its turn comes; undefined when there is nothing to paint any more. */
	ask(place: Place, begin: () => Painting | undefined): void {
		this.#next.set(place, begin);
		if (this.#goesOn) return;
		this.#goesOn = true;
		this.#timing.later(() => this.#slice());
	}

	/** Paints without a pause what is asked for. */
	finish(): void {
		while (this.#goesOn) this.#work(Number.POSITIVE_INFINITY);
	}

	forget(place: Place): void {
		for (const each of [this.#current, this.#done, this.#next]) each.delete(place);
	}

	#slice(): void {
		if (!this.#goesOn) return;
		try {
			this.#work(this.#timing.nowMs() + sliceMs);
		} finally {
			// What fails is told as any error is, and the others are painted all the same.
			if (this.#goesOn) this.#timing.later(() => this.#slice());
		}
	}

	#work(untilMs: number): void {
		if (this.#current.size === 0) this.#begin();
		for (const [place, painting] of this.#current) {
			while (painting.steps.next().done !== true) if (this.#timing.nowMs() >= untilMs) return;
			this.#current.delete(place);
			this.#done.set(place, painting);
			if (this.#current.size > 0 && this.#timing.nowMs() >= untilMs) return;
		}
		for (const { show } of this.#done.values()) show();
		this.#done = new Map();
		this.#goesOn = this.#next.size > 0;
	}

	#begin(): void {
		const begun = this.#next;
		this.#next = new Map();
		for (const [place, begin] of begun) {
			const painting = begin();
			if (painting !== undefined) this.#current.set(place, painting);
		}
	}
}
