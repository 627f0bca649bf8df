import { type FormEvent, useState } from "react";
import type { Id } from "../../engine/model/design.ts";
import type { RecordValues } from "../../engine/model/vocabulary.ts";
import type { LabChange } from "../../engine/simulation/merge/lab/labScript.ts";
import * as texts from "../../texts/conflictLab.ts";
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
			{ name: texts.payOut, change: (text) => amount(text, -1) },
			{ name: texts.payIn, change: (text) => amount(text, 1) },
		],
	},
	counter: {
		first: "1",
		ways: [
			{ name: texts.countUp, change: (text) => amount(text, 1) },
			{ name: texts.down, change: (text) => amount(text, -1) },
		],
	},
	record: { first: "", ways: [{ name: texts.write, change: (text) => ({ op: "set", text }) }] },
	set: {
		first: "milk",
		ways: [
			{ name: texts.putIn, change: (member) => ({ op: "insert", member }) },
			{ name: texts.takeOut, change: (member) => ({ op: "remove", member }) },
		],
	},
	log: { first: "", ways: [{ name: texts.add, change: (entry) => ({ op: "append", entry }) }] },
};

function amount(text: string, sign: 1 | -1): LabChange | undefined {
	const size = readAmount(text);
	return size === undefined || size <= 0 ? undefined : { op: "add", amount: sign * size };
}

const clocks = [
	{ id: "right", name: texts.onTime, timing: {} },
	{ id: "instant", name: texts.sameInstant, timing: { afterMs: 0 } },
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
		<form className={styles.form} onSubmit={submit} aria-label={texts.writeIn(region)}>
			<input
				aria-label={texts.amountIn(isNumber, region)}
				aria-invalid={!isValid && trimmed !== ""}
				inputMode={isNumber ? "decimal" : "text"}
				data-number={isNumber}
				placeholder={texts.text}
				maxLength={40}
				value={text}
				onChange={(event) => setText(event.target.value)}
			/>
			{offered.map((way, index) => (
				<button
					key={way.name}
					type={index === 0 ? "submit" : "button"}
					disabled={!isValid}
					aria-label={texts.nameInRegion(way.name, region)}
					onClick={index === 0 ? undefined : () => write(way)}
				>
					{way.name}
				</button>
			))}
			<select
				aria-label={texts.clockOf(region)}
				title={texts.whenItIsWritten}
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
