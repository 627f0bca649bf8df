/** What is made when it is first asked for: that isn't in the task of the edit. */
export function madeOnce<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
