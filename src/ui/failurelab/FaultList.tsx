import { ChevronDown, Copy, Trash2 } from "lucide-react";
import type { Scenario } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import * as texts from "../../texts/failureLab.ts";
import { useEditor } from "../useEditor.ts";
import { chosenFault, useChosenFault } from "./chosenFault.ts";
import { FaultFields } from "./FaultFields.tsx";
import styles from "./FaultList.module.css";
import { faultEdits } from "./faultEdits.ts";
import { faultText, spanText } from "./faultText.ts";
import button from "./SmallButton.module.css";

/** The faults of a scenario, each with its fields to change. */
export function FaultList({ scenario }: { readonly scenario: Scenario }) {
	const design = useEditor((state) => state.design);
	const open = useChosenFault(scenario.id);
	return (
		<section className={styles.section} aria-label={texts.faults}>
			<header>
				<h3>{texts.faults}</h3>
			</header>
			{scenario.faults.length === 0 && <p>{texts.noneYetChooseOneUnderScenarios}</p>}
			<ul>
				{scenario.faults.map((fault, index) => {
					const text = faultText(fault);
					return (
						// Faults have no ids and may be alike: their place in the scenario is what they are.
						// biome-ignore lint/suspicious/noArrayIndexKey: see above
						<li key={index}>
							<div className={styles.row}>
								<button
									type="button"
									className={styles.open}
									aria-expanded={open === index}
									title={text}
									onClick={() => chosenFault.choose(open === index ? undefined : { scenario: scenario.id, index })}
								>
									<ChevronDown size={12} strokeWidth={1.5} />
									<span className={styles.text}>{text}</span>
									<span className={styles.time}>
										{formatClock(fault.atMs / 1000)}, {spanText(fault.forMs)}
									</span>
								</button>
								<button
									type="button"
									className={`${button.small} ${styles.remove}`}
									aria-label={texts.duplicateText(text)}
									title={texts.duplicate}
									onClick={() => faultEdits.duplicate(design, { scenario: scenario.id, index })}
								>
									<Copy size={14} strokeWidth={1.5} />
								</button>
								<button
									type="button"
									className={`${button.small} ${styles.remove}`}
									aria-label={texts.removeText(text)}
									title={texts.remove}
									onClick={() => {
										chosenFault.choose(undefined);
										faultEdits.remove(design, { scenario: scenario.id, index });
									}}
								>
									<Trash2 size={14} strokeWidth={1.5} />
								</button>
							</div>
							{open === index && (
								<div className={styles.fields}>
									<FaultFields
										design={design}
										fault={fault}
										onChange={(changed) => faultEdits.change(design, { scenario: scenario.id, index }, changed)}
									/>
								</div>
							)}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
