/**
 * A test, as the runner of mutants knows it.
 *
 * @typedef {{ name: string, body: (...values: unknown[]) => unknown }} CollectedTest
 */

/**
 * @param {readonly unknown[]} parameters of `it` or `describe`: options may stand before the function, a limit after it
 * @returns {(...values: unknown[]) => unknown}
 */
function bodyOf(parameters) {
	const body = parameters.find((parameter) => typeof parameter === "function");
	if (body === undefined) throw new Error("a test without a body");
	return /** @type {(...values: unknown[]) => unknown} */ (body);
}

/**
 * What is done around each test of a group, that of the groups around it included.
 *
 * @typedef {{ before: readonly (() => unknown)[], after: readonly (() => unknown)[] }} Around
 */

/**
 * @param {CollectedTest["body"]} body
 * @param {Around} around
 * @returns {CollectedTest["body"]}
 */
function within(body, { before, after }) {
	if (before.length === 0 && after.length === 0) return body;
	return async (...values) => {
		for (const prepare of before) await prepare();
		try {
			await body(...values);
		} finally {
			for (const tidy of after) await tidy();
		}
	};
}

/**
 * @param {() => unknown} action
 * @returns {() => unknown} that does it the first time alone
 */
function once(action) {
	/** @type {{ result: unknown } | undefined} */
	let done;
	return () => {
		done ??= { result: action() };
		return done.result;
	};
}

/**
 * `describe`, `it` and `test` that only gather what a test file declares, by names that are its own. Vitest itself starts
 * a worker and loads every module one by one for each mutant, which takes far longer than the tests that it runs.
 */
export function collector() {
	/** @type {CollectedTest[]} */
	const tests = [];
	/** @type {string[]} */
	const titles = [];
	/** @type {Around} */
	let around = { before: [], after: [] };
	/** @type {Map<string, number>} */
	const seen = new Map();

	/** @param {string} title */
	function ownName(title) {
		const name = [...titles, title].join(" ");
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? name : `${name} (${count})`;
	}

	/** @type {(title: string, ...rest: unknown[]) => void} */
	const declare = (title, ...rest) => {
		tests.push({ name: ownName(title), body: within(bodyOf(rest), around) });
	};

	/** @type {(title: string, ...rest: unknown[]) => void} */
	const group = (title, ...rest) => {
		const outside = around;
		titles.push(title);
		bodyOf(rest)();
		titles.pop();
		around = outside;
	};

	/**
	 * `each` of one of the two: a row that is a list is handed over as several values.
	 *
	 * @param {(title: string, body: () => unknown) => void} one
	 */
	const each =
		(one) =>
		/** @param {readonly unknown[]} rows */
		(rows) =>
		/**
		 * @param {string} title
		 * @param {readonly unknown[]} rest
		 */
		(title, ...rest) => {
			for (const row of rows) one(title, () => bodyOf(rest)(...(Array.isArray(row) ? row : [row])));
		};

	const it = Object.assign(declare, { each: each(declare) });
	const hooks = {
		/** @param {() => unknown} action */
		beforeAll: (action) => {
			around = { ...around, before: [...around.before, once(action)] };
		},
		/** @param {() => unknown} action */
		beforeEach: (action) => {
			around = { ...around, before: [...around.before, action] };
		},
		/** @param {() => unknown} action */
		afterEach: (action) => {
			around = { ...around, after: [action, ...around.after] };
		},
	};
	return { tests, globals: { describe: Object.assign(group, { each: each(group) }), it, test: it, ...hooks } };
}
