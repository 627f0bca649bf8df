const steps = [1, 2, 5, 10];
/** Ticks that an axis has room for on a phone. */
const most = 7;

/** Round values within a span, evenly apart. */
export function roundTicks({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
	const power = 10 ** Math.floor(Math.log10((to - from) / most));
	const step = (steps.find((each) => (to - from) / (each * power) < most) ?? 10) * power;
	const first = Math.ceil(from / step);
	const count = Math.floor(to / step) - first + 1;
	return Array.from({ length: count }, (_, index) => (first + index) * step);
}
