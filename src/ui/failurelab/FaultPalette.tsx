import {
	ChevronDown,
	CircleAlert,
	Ellipsis,
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
import { useState, useSyncExternalStore } from "react";
import type { Design, Fault } from "../../engine/model/design.ts";
import * as texts from "../../texts/failureLab.ts";
import { useEditor } from "../useEditor.ts";
import { FaultFields } from "./FaultFields.tsx";
import styles from "./FaultPalette.module.css";
import { faultEdits } from "./faultEdits.ts";
import { type FaultKind, faultKinds, usualFault } from "./faultKinds.ts";
import { pointing } from "./pointing.ts";
import button from "./SmallButton.module.css";
import { timesNow } from "./strikePointed.ts";
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

/** What can go wrong: each waits for its target to be pointed at, or opens its fields at what is selected, and joins the chosen scenario. */
export function FaultPalette() {
	const [open, setOpen] = useState(true);
	const [listed, setListed] = useState<FaultKind | undefined>(undefined);
	const pointed = useSyncExternalStore(pointing.subscribe, pointing.get);
	return (
		<section aria-label={texts.faults}>
			<h3 className={styles.head}>
				<button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
					<ChevronDown className={styles.chevron} size={12} strokeWidth={1.5} />
					{texts.faults}
					<span>{texts.pointAtTheTarget}</span>
				</button>
			</h3>
			{open &&
				faultKinds.map(({ kind, name, says }) => {
					const Icon = icons[kind];
					return (
						<Popover.Root
							key={kind}
							open={listed === kind}
							onOpenChange={(opened) => setListed(opened ? kind : undefined)}
						>
							<Popover.Anchor className={styles.row}>
								<button
									type="button"
									className={styles.fault}
									title={texts.clickThenPointAtTheTarget(says)}
									aria-pressed={pointed === kind}
									onClick={(event) => {
										// Keys can't point: they choose from lists.
										if (event.detail === 0) setListed(kind);
										else if (pointed === kind) pointing.end();
										else pointing.begin(kind);
									}}
								>
									<Icon size={14} strokeWidth={1.5} />
									{name}
								</button>
								<Popover.Trigger
									className={`${button.small} ${styles.list}`}
									aria-label={texts.chooseFromAList(name)}
									title={texts.chooseFromAListInText}
								>
									<Ellipsis size={14} strokeWidth={1.5} />
								</Popover.Trigger>
							</Popover.Anchor>
							<Popover.Portal>
								<Popover.Content className={styles.form} side="right" align="start" sideOffset={6} collisionPadding={8}>
									<FaultForm kind={kind} name={name} says={says} onDone={() => setListed(undefined)} />
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
	const usual = usualFault(design, kind, targets);
	const fault = changed ?? (usual && { ...usual, ...timesNow() });
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
				{scenario === undefined ? texts.addToANewScenario : texts.add}
			</button>
			<p className={styles.where}>{scenario === undefined ? "" : texts.toName(scenario.name)}</p>
			<button
				type="button"
				className={styles.point}
				onClick={() => {
					onDone();
					pointing.begin(kind);
				}}
			>
				{kind === "partition" ? texts.drawItOnTheCanvas : texts.pointOnTheCanvas}
			</button>
		</form>
	);
}

function missing(design: Design, kind: FaultKind): string {
	if (design.regions.size === 0) return texts.theDesignHasNoRegion;
	if (kind === "partition" || kind === "slow-link") return texts.theDesignHasOneRegionThere;
	return kind === "routing-down" ? texts.theDesignHasNoRoutingEntry : texts.theDesignHasNoStore;
}
