import { ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { BillRow } from "../../engine/review/billRows.ts";
import type { CostBreakdown } from "../../engine/review/costBars.ts";
import * as texts from "../../texts/charts.ts";
import { BillLine } from "./BillLine.tsx";
import styles from "./CostChart.module.css";
import { groupName } from "./costNames.ts";

interface BillLinesProps {
	readonly by: CostBreakdown;
	readonly groups: readonly string[];
	readonly lines: readonly BillRow[];
	readonly money: (amount: number | null) => string;
}

/** A longer bill shows its groups closed at first. */
const openLines = 150;

/** Every line of the bill under its group. */
export function BillLines({ by, groups, lines, money }: BillLinesProps) {
	if (lines.length === 0) return <p className={styles.facts}>{texts.nothingHereCostsAnythingYet}</p>;
	return (
		<section className={styles.section} aria-label={texts.theBillLineByLine}>
			<h4>{texts.theBillLineByLine}</h4>
			{groups.map((group) => (
				<Group
					key={`${by} ${group}`}
					name={groupName(by, group)}
					lines={lines.filter((row) => row.groups[by] === group)}
					openAtFirst={lines.length <= openLines}
					money={money}
				/>
			))}
		</section>
	);
}

interface GroupProps {
	readonly name: string;
	readonly lines: readonly BillRow[];
	readonly openAtFirst: boolean;
	readonly money: (amount: number | null) => string;
}

function Group({ name, lines, openAtFirst, money }: GroupProps) {
	const [open, setOpen] = useState(openAtFirst);
	const Chevron = open ? ChevronDown : ChevronRight;
	if (lines.length === 0) return null;
	return (
		<div>
			<h5>
				<button type="button" className={styles.group} aria-expanded={open} onClick={() => setOpen(!open)}>
					<Chevron size={12} strokeWidth={1.5} aria-hidden="true" />
					{name}
					<small>{texts.countLines(lines.length)}</small>
				</button>
			</h5>
			{open && (
				<ul className={styles.list}>
					{lines.map((row) => (
						<BillLine key={row.line.id} row={row} money={money} />
					))}
				</ul>
			)}
		</div>
	);
}
