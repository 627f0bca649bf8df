import { Link2, Scissors } from "lucide-react";
import type { LabMessage, LabMoment } from "../../engine/simulation/merge/lab/labPlay.ts";
import type { LabScript } from "../../engine/simulation/merge/lab/labScript.ts";
import controls from "../shell/Controls.module.css";
import { conflictLab, useConflictLab } from "./conflictLab.ts";
import styles from "./NetworkStrip.module.css";

interface NetworkStripProps {
	readonly script: LabScript;
	readonly moment: LabMoment;
}

/** The network between the regions: cut it, heal it, hold what is sent, deliver by hand. */
export function NetworkStrip({ script, moment }: NetworkStripProps) {
	const { regions } = script;
	const isCut = moment.sides.length > 1;
	const cutOff = (region: string) => () =>
		conflictLab.act({ kind: "cut", sides: [[region], regions.filter((each) => each !== region)] }, moment.step);
	return (
		<div className={styles.network}>
			{isCut && (
				<button
					type="button"
					className={controls.outlined}
					onClick={() => conflictLab.act({ kind: "heal" }, moment.step)}
				>
					<Link2 size={14} strokeWidth={1.5} aria-hidden />
					Heal
				</button>
			)}
			{!isCut &&
				(regions.length > 2 ? regions : regions.slice(0, 1)).map((region) => (
					<button key={region} type="button" className={controls.outlined} onClick={cutOff(region)}>
						<Scissors size={14} strokeWidth={1.5} aria-hidden />
						{regions.length > 2 ? `Cut off ${region}` : "Cut"}
					</button>
				))}
			<label className={styles.hold}>
				<input
					type="checkbox"
					checked={moment.held}
					onChange={() => conflictLab.act({ kind: moment.held ? "release" : "hold" }, moment.step)}
				/>
				Deliver by hand
			</label>
			<ThirdRegion regions={regions} />
			<ul className={styles.messages} aria-label="On the way">
				{moment.onTheWay.map((message) => (
					<Message key={message.id} message={message} moment={moment} />
				))}
			</ul>
		</div>
	);
}

/** Where the record could also be held. */
function ThirdRegion({ regions }: { readonly regions: readonly string[] }) {
	const candidates = useConflictLab((state) => state.candidates);
	const third = candidates[2];
	if (third === undefined) return null;
	const isIn = regions.includes(third);
	return (
		<label className={styles.hold}>
			<input type="checkbox" checked={isIn} onChange={() => conflictLab.chooseRegions(isIn ? 2 : 3)} />
			{`With ${third}`}
		</label>
	);
}

function Message({ message, moment }: { readonly message: LabMessage; readonly moment: LabMoment }) {
	const { id, from, to, write, cutOff } = message;
	const name = `${write} to ${to}`;
	const deliver = (again: boolean) => () => conflictLab.act({ kind: "deliver", message: id, again }, moment.step);
	return (
		<li className={styles.message} data-cut={cutOff} title={`What ${from} showed after ${write}, on its way to ${to}`}>
			<span>
				{write} → {to}
			</span>
			{cutOff && <em>waits</em>}
			{!cutOff && moment.held && (
				<>
					<button type="button" aria-label={`Deliver ${name}`} onClick={deliver(false)}>
						Deliver
					</button>
					<button type="button" aria-label={`Deliver ${name}, and once more later`} onClick={deliver(true)}>
						Twice
					</button>
				</>
			)}
		</li>
	);
}
