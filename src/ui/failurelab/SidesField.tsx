import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/failureLab.ts";
import styles from "./Fields.module.css";

interface SidesFieldProps {
	readonly regions: readonly Id[];
	readonly between: readonly (readonly Id[])[];
	readonly onChange: (between: readonly (readonly Id[])[]) => void;
}

const sides = ["A", "B", "C"] as const;
const all = texts.reachesAll;

/** On which side of the cut each region is. A choice that would leave fewer than two sides is not offered. */
export function SidesField({ regions, between, onChange }: SidesFieldProps) {
	const sideOf = (region: Id) => between.findIndex((group) => group.includes(region));
	const put = (region: Id, side: number) => {
		const moved = sides.map((_, index) => {
			const others = (between[index] ?? []).filter((id) => id !== region);
			return index === side ? [...others, region] : others;
		});
		return moved.filter((group) => group.length > 0);
	};
	return (
		<>
			{regions.map((region) => (
				<div key={region} className={styles.field}>
					<span className={styles.label}>{region}</span>
					<select
						className={styles.select}
						aria-label={texts.sideOf(region)}
						value={sideOf(region)}
						onChange={(event) => onChange(put(region, Number(event.target.value)))}
					>
						{[...sides.keys(), -1].map((side) => (
							<option key={side} value={side} disabled={side !== sideOf(region) && put(region, side).length < 2}>
								{sides[side] === undefined ? all : texts.side(sides[side])}
							</option>
						))}
					</select>
				</div>
			))}
		</>
	);
}
