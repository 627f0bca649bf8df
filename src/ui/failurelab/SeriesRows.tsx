import { memo, type ReactNode, useMemo } from "react";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { PopulationSeries, Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/failureLab.ts";
import { useEditor } from "../useEditor.ts";
import { linePath, stackedAreas } from "./areaPaths.ts";
import styles from "./SeriesRows.module.css";
import type { TimeScale } from "./timeScale.ts";
import { useRunStep } from "./useRunStep.ts";

interface RowsProps {
	readonly run: Run;
	/** Of the branch that this one is held against: drawn as a dashed line. */
	readonly other: Run | undefined;
	readonly scale: TimeScale;
}

/** Heights of a population's row when nothing happens to it, and of all those rows together when that is enough. */
const unhurtPx = 13;
const roomPx = 62;

const box = { width: 1000, height: 100 };

/** What became of each population's requests, how busy the regions were, what waited. Drawn once for a run; only the figures at the cursor change. */
export const SeriesRows = memo(function SeriesRows({ run, other, scale }: RowsProps) {
	const populations = Object.entries(run.series.populations).map(([id, series]) => ({
		id,
		series,
		hurt: isHurt(series),
	}));
	const hurt = populations.filter((each) => each.hurt).length;
	const hurtPx = Math.min(34, Math.max(20, Math.floor((roomPx - unhurtPx * (populations.length - hurt)) / hurt)));
	return (
		<>
			{populations.map((each) => (
				<PopulationRow
					key={each.id}
					{...each}
					heightPx={each.hurt ? hurtPx : unhurtPx}
					run={run}
					other={other}
					scale={scale}
				/>
			))}
			<UtilisationRow run={run} other={other} scale={scale} />
			<BacklogRow run={run} other={other} scale={scale} />
		</>
	);
});

interface PopulationRowProps {
	readonly id: string;
	readonly series: PopulationSeries;
	readonly hurt: boolean;
	readonly heightPx: number;
}

function isHurt({ errorShare, slowShare }: PopulationSeries): boolean {
	return errorShare.some((share) => share > 0.005) || slowShare.some((share) => share > 0.005);
}

function PopulationRow({ id, series, hurt, heightPx, run, other, scale }: RowsProps & PopulationRowProps) {
	const name = useEditor((state) => state.design.users.populations.get(id)?.name ?? id);
	const paths = useMemo(
		() =>
			stackedAreas(
				[series.errorShare, series.slowShare, series.successShare],
				{ scale, stepSeconds: run.stepSeconds },
				box,
			),
		[series, scale, run.stepSeconds],
	);
	return (
		<SeriesRow
			label={name}
			title={name}
			hurt={hurt ? "hurt" : "unhurt"}
			value={<ServedNow series={series} run={run} />}
			heightPx={heightPx}
		>
			{["failed", "slow", "success"].map((outcome, index) => (
				<path key={outcome} d={paths[index]} fill={`var(--${outcome})`} opacity={outcome === "success" ? 0.82 : 1} />
			))}
			<OtherLine values={other?.series.populations[id]?.errorShare} run={run} scale={scale} most={1} />
		</SeriesRow>
	);
}

function ServedNow({ series, run }: { readonly series: PopulationSeries; readonly run: Run }) {
	const { step } = useRunStep(run);
	const error = series.errorShare[step] ?? 0;
	return <span data-bad={error > 0.005}>{formatShare(1 - error)}</span>;
}

function UtilisationRow({ run, scale }: RowsProps) {
	const regions = useMemo(
		() =>
			Object.entries(run.series.regions).filter(([, { utilisation }]) => utilisation.some((share) => share !== null)),
		[run],
	);
	const most = useMemo(
		() =>
			regions.reduce(
				(top, [, { utilisation }]) => utilisation.reduce<number>((a, b) => Math.max(a, b ?? 0), top),
				1.05,
			),
		[regions],
	);
	const paths = useMemo(
		() =>
			regions.map(([, { utilisation }]) =>
				linePath(utilisation, { scale, stepSeconds: run.stepSeconds }, { box, most }),
			),
		[regions, scale, run.stepSeconds, most],
	);
	if (regions.length === 0) return null;
	return (
		<SeriesRow
			heightPx={Math.max(42, regions.length * 13)}
			label={
				<ul className={styles.keys}>
					{regions.map(([id, { utilisation }], index) => (
						<li key={id}>
							<i className={styles.swatch} style={{ background: `var(--chart-${(index % 8) + 1})` }} />
							<span>{id}</span>
							<UtilisationNow utilisation={utilisation} run={run} />
						</li>
					))}
				</ul>
			}
		>
			<path className={styles.limit} d={`M0 ${(1 - 1 / most) * box.height}H${box.width}`} />
			{paths.map((path, index) => (
				<path
					key={regions[index]?.[0]}
					className={styles.line}
					d={path}
					stroke={`var(--chart-${(index % 8) + 1})`}
					strokeDasharray={["none", "6 3", "2 2", "8 2 2 2"][index % 4]}
				/>
			))}
		</SeriesRow>
	);
}

function UtilisationNow({ utilisation, run }: { readonly utilisation: readonly (number | null)[]; readonly run: Run }) {
	const { step } = useRunStep(run);
	return <b data-bad={(utilisation[step] ?? 0) > 0.95}>{formatShare(utilisation[step] ?? null)}</b>;
}

function waitingWrites({ series }: Run): readonly number[] {
	const sums = series.tSeconds.map(() => 0);
	for (const { backlogWrites } of Object.values(series.stores)) {
		for (const values of Object.values(backlogWrites)) {
			for (const [index, writes] of values.entries()) sums[index] = (sums[index] ?? 0) + writes;
		}
	}
	return sums;
}

function BacklogRow({ run, other, scale }: RowsProps) {
	const waiting = useMemo(() => waitingWrites(run), [run]);
	const others = useMemo(() => other && waitingWrites(other), [other]);
	const most = useMemo(() => [...waiting, ...(others ?? [])].reduce((a, b) => Math.max(a, b), 0), [waiting, others]);
	const path = useMemo(
		() =>
			stackedAreas([waiting.map((writes) => writes / (most || 1))], { scale, stepSeconds: run.stepSeconds }, box)[0],
		[waiting, most, scale, run.stepSeconds],
	);
	if (most < 1) return null;
	return (
		<SeriesRow label={texts.writesThatWait} value={<WaitingNow waiting={waiting} run={run} />} heightPx={26}>
			<path className={styles.waiting} d={path} />
			<OtherLine values={others} run={run} scale={scale} most={most} />
		</SeriesRow>
	);
}

interface OtherLineProps {
	readonly values: readonly number[] | undefined;
	readonly run: Run;
	readonly scale: TimeScale;
	readonly most: number;
}

/** The same of the other branch. */
function OtherLine({ values, run, scale, most }: OtherLineProps) {
	const path = useMemo(
		() => values && linePath(values, { scale, stepSeconds: run.stepSeconds }, { box, most }),
		[values, scale, run.stepSeconds, most],
	);
	return path === undefined ? null : <path className={styles.other} d={path} data-testid="other-branch" />;
}

function WaitingNow({ waiting, run }: { readonly waiting: readonly number[]; readonly run: Run }) {
	const { step } = useRunStep(run);
	return formatCount(waiting[step]);
}

interface SeriesRowProps {
	readonly label: ReactNode;
	readonly value?: ReactNode;
	readonly title?: string;
	readonly hurt?: "hurt" | "unhurt";
	readonly heightPx: number;
	readonly children: ReactNode;
}

/** Label, figure at the cursor, and the plot; two cells of the timeline's grid. */
function SeriesRow({ label, value, title, hurt, heightPx, children }: SeriesRowProps) {
	return (
		<>
			<div className={styles.label} data-hurt={hurt === "hurt"} title={title}>
				<span>{label}</span>
				{value !== undefined && <span className={styles.value}>{value}</span>}
			</div>
			<div className={styles.plot} style={{ height: heightPx }}>
				<svg viewBox={`0 0 ${box.width} ${box.height}`} preserveAspectRatio="none" aria-hidden="true">
					{children}
				</svg>
			</div>
		</>
	);
}
