import type { ReactNode } from "react";
import { shareText } from "../../engine/model/commands/notation.ts";
import type { Design, Fault, Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/failureLab.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import styles from "./Fields.module.css";
import { durationText } from "./notation.ts";
import { QuantityField } from "./QuantityField.tsx";
import { SidesField } from "./SidesField.tsx";

interface FaultFieldsProps {
	readonly design: Design;
	readonly fault: Fault;
	readonly onChange: (fault: Fault) => void;
}

/** What a fault hits, when, for how long and how hard. */
export function FaultFields({ design, fault, onChange }: FaultFieldsProps) {
	return (
		<div className={styles.fields}>
			<Target design={design} fault={fault} onChange={onChange} />
			<Field label={texts.startsAt}>
				<QuantityField
					label={texts.startsAt}
					kind="duration"
					text={durationText(fault.atMs)}
					onChange={(atMs) => onChange({ ...fault, atMs })}
				/>
			</Field>
			<Field label={texts.lasts}>
				<QuantityField
					label={texts.lasts}
					kind="duration"
					text={durationText(fault.forMs)}
					onChange={(forMs) => onChange({ ...fault, forMs })}
				/>
			</Field>
			<Strength fault={fault} onChange={onChange} />
		</div>
	);
}

function Target({ design, fault, onChange }: FaultFieldsProps) {
	const regions = [...design.regions.keys()];
	switch (fault.kind) {
		case "region-down":
		case "false-alarm":
		case "degraded":
			return (
				<Choice
					label={texts.region}
					value={fault.region}
					of={regions}
					onPick={(region) => onChange({ ...fault, region })}
				/>
			);
		case "partition":
			return (
				<SidesField regions={regions} between={fault.between} onChange={(between) => onChange({ ...fault, between })} />
			);
		case "slow-link":
			return (
				<LinkEnds regions={regions} between={fault.between} onPick={(between) => onChange({ ...fault, between })} />
			);
		case "store-down":
			return <StoreTarget design={design} fault={fault} onChange={onChange} />;
		case "replication-stall":
			return (
				<Choice
					label={texts.store}
					value={fault.store}
					of={[...design.data.keys()]}
					onPick={(store) => onChange({ ...fault, store })}
				/>
			);
		case "surge":
			return <Population design={design} fault={fault} onChange={onChange} />;
		case "routing-down":
			return (
				<Choice
					label={texts.routing}
					value={fault.routing}
					of={[...design.routing.keys()]}
					onPick={(routing) => onChange({ ...fault, routing })}
				/>
			);
	}
}

function StoreTarget({
	design,
	fault,
	onChange,
}: FaultFieldsProps & { readonly fault: Fault & { kind: "store-down" } }) {
	const replicasOf = (store: Id) => design.data.get(store)?.replicas ?? [];
	const withStore = (store: Id) => {
		const replicas = replicasOf(store);
		const region = replicas.includes(fault.region) ? fault.region : replicas[0];
		if (region !== undefined) onChange({ ...fault, store, region });
	};
	return (
		<>
			<Choice label={texts.store} value={fault.store} of={[...design.data.keys()]} onPick={withStore} />
			<Choice
				label={texts.replicaIn}
				value={fault.region}
				of={replicasOf(fault.store)}
				onPick={(region) => onChange({ ...fault, region })}
			/>
		</>
	);
}

const everyone = "everyone";

function Population({ design, fault, onChange }: FaultFieldsProps & { readonly fault: Fault & { kind: "surge" } }) {
	return (
		<Choice
			label={texts.users}
			value={fault.population ?? everyone}
			of={[everyone, ...design.users.populations.keys()]}
			onPick={(picked) => {
				const { population: _, ...rest } = fault;
				onChange(picked === everyone ? rest : { ...rest, population: picked });
			}}
		/>
	);
}

interface LinkEndsProps {
	readonly regions: readonly Id[];
	readonly between: readonly [Id, Id];
	readonly onPick: (between: readonly [Id, Id]) => void;
}

function LinkEnds({ regions, between: [a, b], onPick }: LinkEndsProps) {
	return (
		<>
			<Choice label={texts.between} value={a} of={regions.filter((id) => id !== b)} onPick={(id) => onPick([id, b])} />
			<Choice label={texts.and} value={b} of={regions.filter((id) => id !== a)} onPick={(id) => onPick([a, id])} />
		</>
	);
}

function Strength({ fault, onChange }: Omit<FaultFieldsProps, "design">) {
	if (fault.kind === "surge")
		return (
			<Field label={texts.demandTimes}>
				<QuantityField
					label={texts.demandTimes}
					kind="number"
					text={String(fault.times)}
					onChange={(times) => onChange({ ...fault, times })}
				/>
			</Field>
		);
	if (fault.kind !== "degraded" && fault.kind !== "slow-link") return null;
	return (
		<>
			{fault.kind === "degraded" && (
				<Field label={texts.requestsThatFail}>
					<QuantityField
						label={texts.requestsThatFail}
						kind="share"
						text={shareText(fault.errorRate)}
						onChange={(errorRate) => onChange({ ...fault, errorRate })}
					/>
				</Field>
			)}
			<Field label={texts.slowerBy}>
				<QuantityField
					label={texts.slowerBy}
					kind="duration"
					text={durationText(fault.latencyMs)}
					onChange={(latencyMs) => onChange({ ...fault, latencyMs })}
				/>
			</Field>
		</>
	);
}

interface ChoiceProps {
	readonly label: string;
	readonly value: Id;
	readonly of: readonly Id[];
	readonly onPick: (id: Id) => void;
}

function Choice({ label, value, of, onPick }: ChoiceProps) {
	return (
		<Field label={label}>
			<ChoiceField label={label} value={value} options={of} onChange={onPick} />
		</Field>
	);
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<div className={styles.field}>
			<span className={styles.label}>{label}</span>
			{children}
		</div>
	);
}
