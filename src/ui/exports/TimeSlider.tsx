import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import styles from "./TimeSlider.module.css";

interface TimeSliderProps {
	readonly label: string;
	readonly atSeconds: number;
	readonly endSeconds: number;
	readonly onChange: (atSeconds: number) => void;
}

/** A moment of a scenario, by its clock. */
export function TimeSlider({ label, atSeconds, endSeconds, onChange }: TimeSliderProps) {
	return (
		<>
			<input
				type="range"
				className={styles.slider}
				aria-label={label}
				aria-valuetext={formatClock(atSeconds)}
				min={0}
				max={endSeconds}
				value={Math.min(atSeconds, endSeconds)}
				onChange={(event) => onChange(Number(event.target.value))}
			/>
			<span className={styles.time} aria-hidden>
				{formatClock(atSeconds)}
			</span>
		</>
	);
}
