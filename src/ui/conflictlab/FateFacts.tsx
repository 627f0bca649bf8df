import type { LabMoment, LabOutcome, WriteFate } from "../../engine/simulation/merge/lab/labPlay.ts";
import { changeVerb } from "../../engine/simulation/merge/lab/labSentences.ts";
import * as texts from "../../texts/conflictLab.ts";
import { useConflictLab } from "./conflictLab.ts";
import styles from "./FateFacts.module.css";
import { fateNames, refusalNames } from "./labTexts.ts";
import { UseStrategy } from "./UseStrategy.tsx";

const fates: readonly WriteFate[] = ["merged", "lost", texts.inQuestion, texts.setAside];

/** What has become of all writes so far, and what that comes to. */
export function FateFacts({ moment, outcome }: { readonly moment: LabMoment; readonly outcome: LabOutcome }) {
	const values = useConflictLab((state) => state.script.values);
	const { writes, refusals } = moment;
	const listed = fates.map((fate) => ({
		name: fateNames[fate],
		fate,
		which: writes
			.filter((write) => write.fate === fate)
			.map(({ region, change }) => `${region} ${changeVerb(values, change)}`),
	}));
	const refused = refusals.map(
		({ region, change, reason }) => `${region} ${changeVerb(values, change)}: ${refusalNames[reason]}`,
	);
	return (
		<div className={styles.facts}>
			<div className={styles.head}>
				<dl data-testid="conflict-fates">
					<Fact
						name={texts.accepted}
						which={writes.map(({ region, change }) => `${region} ${changeVerb(values, change)}`)}
					/>
					{listed.map(({ name, fate, which }) => (
						<Fact key={fate} name={name} which={which} fate={fate} />
					))}
					<Fact name={texts.refused} which={refused} fate="refused" />
				</dl>
				<UseStrategy />
			</div>
			<p data-tone={outcome.tone} data-testid="conflict-verdict">
				{outcome.verdict === "" ? texts.nothingWrittenYet : outcome.verdict}
			</p>
		</div>
	);
}

interface FactProps {
	readonly name: string;
	readonly which: readonly string[];
	readonly fate?: WriteFate | "refused";
}

function Fact({ name, which, fate }: FactProps) {
	return (
		<div
			data-fate={which.length > 0 ? fate : undefined}
			data-none={which.length === 0 && fate !== undefined}
			title={which.join("\n")}
		>
			<dt>{name}</dt>
			<dd>{which.length}</dd>
		</div>
	);
}
