/**
 * The value that would stand at `place` if the values were sorted upwards (Hoare's selection, 1961).
 * Reorders them so that it does stand there, with none greater before and none smaller behind it.
 */
export function placeValue(values: Float64Array, place: number): number {
	let low = 0;
	let high = values.length - 1;
	while (low < high) {
		const last = lastOfLower(values, low, high);
		if (place <= last) high = last;
		else low = last + 1;
	}
	return values[place] as number;
}

/** Reorders low … high so that none up to the returned place, which is before `high`, is greater than any behind it. */
function lastOfLower(values: Float64Array, low: number, high: number): number {
	const pivot = values[(low + high) >> 1] as number;
	let i = low - 1;
	let j = high + 1;
	for (;;) {
		do i++;
		while ((values[i] as number) < pivot);
		do j--;
		while ((values[j] as number) > pivot);
		if (i >= j) return j;
		const value = values[i] as number;
		values[i] = values[j] as number;
		values[j] = value;
	}
}
