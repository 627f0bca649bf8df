import { useShallow } from "zustand/react/shallow";
import * as texts from "../../texts/charts.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./FeaturePicker.module.css";

interface FeaturePickerProps {
	readonly value: string;
	readonly onChange: (feature: string) => void;
	/** Name of the choice of all features, where there is one; its value is empty. */
	readonly all?: string;
}

/** Which feature a chart shows. */
export function FeaturePicker({ value, onChange, all }: FeaturePickerProps) {
	const ids = useEditor(useShallow((state) => [...state.design.features.keys()]));
	const features = useEditor((state) => state.design.features);
	return (
		<select
			className={styles.picker}
			aria-label={texts.feature}
			value={value}
			onChange={(event) => onChange(event.target.value)}
		>
			{all !== undefined && <option value="">{all}</option>}
			{ids.map((id) => (
				<option key={id} value={id}>
					{features.get(id)?.name ?? id}
				</option>
			))}
		</select>
	);
}
