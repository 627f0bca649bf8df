import {
	ChevronDown,
	CircleAlert,
	Hourglass,
	type LucideIcon,
	MapPin,
	Scissors,
	SignpostBig,
	Square,
	Timer,
	TrendingDown,
	TrendingUp,
} from "lucide-react";
import { Popover } from "radix-ui";
import { useState } from "react";
import type { Design, Fault } from "../../engine/model/design.ts";
import { useEditor } from "../useEditor.ts";
import { FaultFields } from "./FaultFields.tsx";
import styles from "./FaultPalette.module.css";
import { faultEdits } from "./faultEdits.ts";
import { type FaultKind, faultKinds, usualFault } from "./faultKinds.ts";
import { useShownScenario } from "./useShownScenario.ts";
import { useTargets } from "./useTargets.ts";

const icons: Readonly<Record<FaultKind, LucideIcon>> = {
	"region-down": MapPin,
	partition: Scissors,
	degraded: TrendingDown,
	"replication-stall": Hourglass,
	"store-down": Square,
	"slow-link": Timer,
	surge: TrendingUp,
	"false-alarm": CircleAlert,
	"routing-down": SignpostBig,
};

/** What can go wrong: each opens its fields at what is selected, and joins the chosen scenario. */
export function FaultPalette() {
	const [open, setOpen] = useState(true);
	const [pointing, setPointing] = useState<FaultKind | undefined>(undefined);
	return (
		<section aria-label="Faults">
			<h3 className={styles.head}>
				<button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
					<ChevronDown className={styles.chevron} size={12} strokeWidth={1.5} />
					Faults
					<span>point at the target</span>
				</button>
			</h3>
			{open &&
				faultKinds.map(({ kind, name, says }) => {
					const Icon = icons[kind];
					return (
						<Popover.Root
							key={kind}
							open={pointing === kind}
							onOpenChange={(opened) => setPointing(opened ? kind : undefined)}
						>
							<Popover.Trigger className={styles.fault} title={says}>
								<Icon size={14} strokeWidth={1.5} />
								{name}
							</Popover.Trigger>
							<Popover.Portal>
								<Popover.Content className={styles.form} side="right" align="start" sideOffset={6} collisionPadding={8}>
									<FaultForm kind={kind} name={name} says={says} onDone={() => setPointing(undefined)} />
								</Popover.Content>
							</Popover.Portal>
						</Popover.Root>
					);
				})}
		</section>
	);
}

interface FaultFormProps {
	readonly kind: FaultKind;
	readonly name: string;
	readonly says: string;
	readonly onDone: () => void;
}

function FaultForm({ kind, name, says, onDone }: FaultFormProps) {
	const design = useEditor((state) => state.design);
	const scenario = useShownScenario();
	const targets = useTargets();
	const [changed, setChanged] = useState<Fault | undefined>(undefined);
	const fault = changed ?? usualFault(design, kind, targets);
	if (fault === undefined) return <p className={styles.says}>{missing(design, kind)}</p>;
	return (
		<form
			aria-label={name}
			onSubmit={(event) => {
				event.preventDefault();
				faultEdits.add(design, fault, scenario?.id);
				onDone();
			}}
		>
			<h4>{name}</h4>
			<p className={styles.says}>{says}</p>
			<FaultFields design={design} fault={fault} onChange={setChanged} />
			<button type="submit" className={styles.submit}>
				{scenario === undefined ? "Add to a new scenario" : "Add"}
			</button>
			<p className={styles.where}>{scenario === undefined ? "" : `to “${scenario.name}”`}</p>
		</form>
	);
}

function missing(design: Design, kind: FaultKind): string {
	if (design.regions.size === 0) return "The design has no region that could fail.";
	if (kind === "partition" || kind === "slow-link")
		return "The design has one region: there is no link to cut or slow.";
	return kind === "routing-down" ? "The design has no routing entry." : "The design has no store.";
}
