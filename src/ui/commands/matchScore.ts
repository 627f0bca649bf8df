interface Searched {
	readonly name: string;
	/** Found too, but what has them in its name comes first. */
	readonly words: string;
}

/**
 * How well something is meant by a query, from 0, not at all: each of the query's words has to stand in its name or in
 * its words, or else its letters, in their order, in its name.
 */
export function matchScore({ name, words }: Searched, query: string): number {
	const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
	const called = name.toLowerCase();
	const known = words.toLowerCase();
	let sum = 0;
	for (const word of wanted) {
		const score = Math.max(placeScore(called, word), placeScore(known, word) * 0.6, lettersScore(called, word));
		if (score === 0) return 0;
		sum += score;
	}
	if (wanted.length === 0) return 1;
	// Of two that have it alike, the shorter name says less that wasn't asked for.
	const whole = called === wanted.join(" ") ? 1 : 0;
	return whole + sum / wanted.length + 0.1 / (1 + called.length);
}

/** At the beginning, at that of a word, or within one. */
function placeScore(text: string, word: string): number {
	const at = text.indexOf(word);
	if (at < 0) return 0;
	if (at === 0) return 1;
	return text.includes(` ${word}`) || text.includes(`-${word}`) ? 0.9 : 0.5;
}

/** "frgn" is in "Fail a region". One or two letters would be in everything. */
function lettersScore(text: string, word: string): number {
	if (word.length < 3 || text[0] !== word[0]) return 0;
	let from = 0;
	for (const letter of word) {
		from = text.indexOf(letter, from) + 1;
		if (from === 0) return 0;
	}
	return 0.3;
}
