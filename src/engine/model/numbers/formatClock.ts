/** A moment of a run as the lab's clock shows it: `1:42`, `1:02:05`. */
export function formatClock(seconds: number): string {
	const whole = Math.floor(seconds + 1e-9);
	const two = (value: number) => String(value).padStart(2, "0");
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor(whole / 60) % 60;
	return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`;
}
