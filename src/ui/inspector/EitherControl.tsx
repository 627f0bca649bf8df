import { editor, editorStore } from "../../editor/editorStore.ts";
import { readQuantity } from "../../engine/format/quantities.ts";
import { quantityText } from "../../engine/format/quantityText.ts";
import type { Form } from "../../engine/format/shape.ts";
import { setEdit } from "../../engine/model/commands/command.ts";
import { joinPath } from "../../engine/model/path.ts";
import * as texts from "../../texts/inspector.ts";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import { candidateIds } from "./candidateIds.ts";
import type { AnyControl, ControlProps } from "./controlProps.ts";
import styles from "./Fields.module.css";
import { scalar } from "./setEdits.ts";
import { writtenText } from "./writtenText.ts";

type EitherControlProps = ControlProps & {
	readonly Control: AnyControl;
	readonly form: Extract<Form, { kind: "either" }>;
};

/** A field that is written in one of two ways: one value for all, or one for each region. */
export function EitherControl({ form, Control, ...field }: EitherControlProps) {
	const { keys, label } = field;
	const path = keys.reduce<string>(joinPath, "");
	const isByRegion = useEditor((state) => hasPartsUnder(state.design.written.keys(), path));
	const forms = form.options.map((option) => option.form);
	const map = forms.find((each) => each.kind === "map");
	const single = forms.find((each) => each.kind === "quantity");
	if (map?.kind !== "map" || single?.kind !== "quantity") return <Control {...field} form={wordOrText(forms)} />;
	const { quantity } = single;
	const regions = (): readonly string[] => candidateIds(editorStore.getState().design, "region", keys);
	const isTotal = keys.at(-1) === "monthlyCost";
	const split = (): void => {
		const names = regions();
		const read = readQuantity(writtenText(path) ?? usual[quantity] ?? "1", quantity);
		const amount = read.kind === "value" ? read.value : 0;
		const each = scalar(quantityText(isTotal ? Math.round(amount / names.length) : amount, quantity));
		editor.apply(texts.byRegion(label), [setEdit(keys, Object.fromEntries(names.map((name) => [name, each])))]);
	};
	const join = (): void => {
		const read = regions().map((name) => readQuantity(writtenText(joinPath(path, name)) ?? "", quantity));
		const amounts = read.flatMap((each) => (each.kind === "value" ? [each.value] : []));
		const amount = isTotal ? amounts.reduce((sum, each) => sum + each, 0) : Math.max(0, ...amounts);
		editor.apply(texts.oneForAll(label.toLowerCase()), [setEdit(keys, scalar(quantityText(amount, quantity)))]);
	};
	return (
		<div>
			<Control {...field} form={isByRegion ? map : single} />
			<button type="button" className={`${controls.link} ${styles.switch}`} onClick={isByRegion ? join : split}>
				{isByRegion ? (isTotal ? texts.inTotalInstead : texts.oneForEachInstead) : texts.byRegion(label)}
			</button>
		</div>
	);
}

/** What each region begins with where the file says nothing. */
const usual: Readonly<Record<string, string>> = { money: "1000", count: "10k", wholeCount: "3" };

function hasPartsUnder(paths: Iterable<string>, path: string): boolean {
	for (const each of paths) if (each.startsWith(`${path}.`)) return true;
	return false;
}

/** A closed set of words beside something else is typed; the words are what is usual. */
function wordOrText(forms: readonly Form[]): Form {
	const single = forms.find((each) => each.kind !== "map" && each.kind !== "list" && each.kind !== "object");
	const isMixed = forms.some((each) => each.kind === "choice") && forms.some((each) => each.kind === "quantity");
	return isMixed || single === undefined ? { kind: "text" } : single;
}
