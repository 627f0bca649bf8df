import { type FormEvent, useState } from "react";
import type { Id } from "../../engine/model/design.ts";
import type { RecordValues } from "../../engine/model/vocabulary.ts";
import type { LabChange } from "../../engine/simulation/merge/lab/labScript.ts";
import { conflictLab } from "./conflictLab.ts";
import { readAmount } from "./readAmount.ts";
import styles from "./SideForms.module.css";

interface WriteFormProps {
	readonly region: Id;
	readonly values: RecordValues;
	readonly after: number | undefined;
}

interface Way {
	readonly name: string;
	readonly change: (text: string) => LabChange | undefined;
}

const ways: Readonly<Record<RecordValues, { readonly first: string; readonly ways: readonly [Way, ...Way[]] }>> = {
	balance: {
		first: "100",
		ways: [
			{ name: "Pay out", change: (text) => amount(text, -1) },
			{ name: "Pay in", change: (text) => amount(text, 1) },
		],
	},
	counter: {
		first: "1",
		ways: [
			{ name: "Count up", change: (text) => amount(text, 1) },
			{ name: "Down", change: (text) => amount(text, -1) },
		],
	},
	record: { first: "", ways: [{ name: "Write", change: (text) => ({ op: "set", text }) }] },
	set: {
		first: "milk",
		ways: [
			{ name: "Put in", change: (member) => ({ op: "insert", member }) },
			{ name: "Take out", change: (member) => ({ op: "remove", member }) },
		],
	},
	log: { first: "", ways: [{ name: "Add", change: (entry) => ({ op: "append", entry }) }] },
};

function amount(text: string, sign: 1 | -1): LabChange | undefined {
	const size = readAmount(text);
	return size === undefined || size <= 0 ? undefined : { op: "add", amount: sign * size };
}

const clocks = [
	{ id: "right", name: "on time", timing: {} },
	{ id: "instant", name: "same instant", timing: { afterMs: 0 } },
	{ id: "fast", name: "10 s fast", timing: { clockSkewMs: 10_000 } },
	{ id: "slow", name: "10 s slow", timing: { clockSkewMs: -10_000 } },
] as const;

/** Writes in a region by hand, with a clock that may be wrong. */
export function WriteForm(props: WriteFormProps) {
	// What was typed for one kind of value says nothing for another.
	return <Form key={props.values} {...props} />;
}

function Form({ region, values, after }: WriteFormProps) {
	const { first, ways: offered } = ways[values];
	const [text, setText] = useState(first);
	const [clock, setClock] = useState<string>("right");
	const trimmed = text.trim();
	const timing = clocks.find(({ id }) => id === clock)?.timing ?? {};
	const isValid = trimmed !== "" && offered[0].change(trimmed) !== undefined;
	const write = ({ change }: Way): void => {
		const made = change(trimmed);
		if (isValid && made !== undefined) conflictLab.act({ kind: "write", region, change: made, ...timing }, after);
	};
	const submit = (event: FormEvent): void => {
		event.preventDefault();
		write(offered[0]);
	};
	const isNumber = values === "balance" || values === "counter";
	return (
		<form className={styles.form} onSubmit={submit} aria-label={`Write in ${region}`}>
			<input
				aria-label={`${isNumber ? "Amount" : "Text"} in ${region}`}
				aria-invalid={!isValid && trimmed !== ""}
				inputMode={isNumber ? "decimal" : "text"}
				data-number={isNumber}
				placeholder="text"
				maxLength={40}
				value={text}
				onChange={(event) => setText(event.target.value)}
			/>
			{offered.map((way, index) => (
				<button
					key={way.name}
					type={index === 0 ? "submit" : "button"}
					disabled={!isValid}
					aria-label={`${way.name} in ${region}`}
					onClick={index === 0 ? undefined : () => write(way)}
				>
					{way.name}
				</button>
			))}
			<select
				aria-label={`Clock of ${region}`}
				title="When it is written, by the region’s clock"
				value={clock}
				onChange={(event) => setClock(event.target.value)}
			>
				{clocks.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
		</form>
	);
}
