import { Fragment } from "react";
import type { LabMoment, LabReplica } from "../../engine/simulation/merge/lab/labPlay.ts";
import type { LabScript } from "../../engine/simulation/merge/lab/labScript.ts";
import { spokenValue } from "../../engine/simulation/merge/lab/labValue.ts";
import * as texts from "../../texts/conflictLab.ts";
import { Question } from "./Question.tsx";
import styles from "./Sides.module.css";
import { WriteForm } from "./WriteForm.tsx";

interface SidesProps {
	readonly script: LabScript;
	readonly moment: LabMoment;
}

/** Each region's replica, with the cut torn between those that don't reach each other. */
export function Sides({ script, moment }: SidesProps) {
	return (
		<div className={styles.cards} data-regions={moment.replicas.length}>
			{moment.replicas.map((replica, index) => (
				<Fragment key={replica.region}>
					{index > 0 && <Gap isTorn={isTorn(moment, [moment.replicas[index - 1]?.region ?? "", replica.region])} />}
					<Side script={script} moment={moment} replica={replica} />
				</Fragment>
			))}
		</div>
	);
}

function isTorn({ sides }: LabMoment, [a, b]: readonly [string, string]): boolean {
	return !sides.some((side) => side.includes(a) && side.includes(b));
}

function Gap({ isTorn: torn }: { readonly isTorn: boolean }) {
	return (
		<svg className={styles.gap} data-torn={torn} viewBox="0 0 24 100" preserveAspectRatio="none" aria-hidden>
			{torn ? (
				<path d="M12 0 L7 13 L17 26 L7 39 L17 52 L7 65 L17 78 L7 91 L12 100" vectorEffect="non-scaling-stroke" />
			) : (
				<path d="M2 50 H22" vectorEffect="non-scaling-stroke" />
			)}
		</svg>
	);
}

function Side({ script, moment, replica }: SidesProps & { readonly replica: LabReplica }) {
	const { region, versions, detail } = replica;
	const [version] = versions;
	const isOverdrawn = script.values === "balance" && typeof version?.value === "number" && version.value < 0;
	return (
		<section
			className={styles.side}
			aria-label={region}
			data-here={moment.region === region}
			data-tone={moment.region === region ? moment.tone : undefined}
		>
			<header>
				<h3>{region}</h3>
				{moment.sides.length > 1 && <span>{reachText(moment, region)}</span>}
			</header>
			{versions.length > 1 ? (
				<Question region={region} versions={versions} values={script.values} after={moment.step} />
			) : (
				<p className={styles.value} data-long={typeof version?.value !== "number"} data-overdrawn={isOverdrawn}>
					{version === undefined ? "" : spokenValue(version.value)}
				</p>
			)}
			<ul className={styles.detail}>
				{detail.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<WriteForm region={region} values={script.values} after={moment.step} />
		</section>
	);
}

function reachText({ sides }: LabMoment, region: string): string {
	const others = (sides.find((side) => side.includes(region)) ?? []).filter((each) => each !== region);
	return others.length === 0 ? "alone" : texts.withOthers(others.join(", "));
}
