import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { publishedDelayNames } from "../engine/analysis/staleness/publishedDelays.ts";
import { readQuantity } from "../engine/format/quantities.ts";
import { isKnownLocale, setNumberLocale } from "../engine/model/numbers/numberLocale.ts";
import { CliError } from "./CliError.ts";
import { analyze, analyzeFormats } from "./commands/analyze.ts";
import { check, severities } from "./commands/check.ts";
import { compare, compareFormats } from "./commands/compare.ts";
import { matrix, matrixFormats } from "./commands/matrix.ts";
import { render, renderSuffixes } from "./commands/render.ts";
import { schema } from "./commands/schema.ts";
import { simulate, simulateFormats } from "./commands/simulate.ts";
import { mostSamples, staleness, stalenessFormats } from "./commands/staleness.ts";
import { exitStatus } from "./exitStatus.ts";
import { checkFormats } from "./formats/checkedFile.ts";

const program = new Command("archipelago")
	.description(
		"Multi-region designs, checked, computed and broken on purpose. FILE is a design in YAML; - reads standard input.",
	)
	.version(packageFile.version)
	.option(
		"--locale <tag>",
		"whose numbers texts and pictures have, such as de-DE (= en-US); JSON and CSV have none",
		knownLocale,
	)
	.hook("preAction", (command: Command) => setNumberLocale(command.opts().locale ?? "en-US"))
	.exitOverride()
	.configureOutput({ writeErr: (text) => process.stderr.write(text) })
	.showHelpAfterError("Use --help to see how.");

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});

let status: number = exitStatus.fine;

program
	.command("check")
	.description("all problems and findings")
	.argument("<file...>", "designs")
	.addOption(
		new Option("--fail-on <severity>", "exit with 1 from this severity on").choices(severities).default("error"),
	)
	.addOption(new Option("--format <format>", "how to print it").choices(checkFormats).default("text"))
	.addHelpText("after", example("check examples/shop.yaml --fail-on warning --format github"))
	.action((files, options) => {
		status = check(files, options);
	});

program
	.command("analyze")
	.description("all figures")
	.argument("<file>", "design")
	.addOption(new Option("--format <format>", "how to print it").choices(analyzeFormats).default("text"))
	.option("--why <figure>", "the terms of one figure")
	.addHelpText("after", example("analyze examples/shop.yaml --why latency/checkout/eu/write/p99"))
	.action((file, options) => {
		status = analyze(file, options);
	});

program
	.command("simulate")
	.description("play a scenario, or faults given by hand, over time")
	.argument("<file>", "design")
	.option("--scenario <id>", "one of the design's scenarios")
	.addOption(
		new Option("--fault <fault>", "a fault by hand; can be given more than once")
			.argParser(collect)
			.default([], "none"),
	)
	.option("--duration <duration>", "how long to play (= the scenario's; 30m with --fault)")
	.option("--seed <number>", "phase of the health checks", wholeNumber, 1)
	.option(
		"--why [requests]",
		"why it takes so long to recover, and what would shorten it: for all who were hit, or for FEATURE/read or FEATURE/write; not in csv",
	)
	.addOption(new Option("--format <format>", "how to print it").choices(simulateFormats).default("text"))
	.addHelpText(
		"after",
		example("simulate examples/shop.yaml --fault 'kind=region-down;region=europe;at=60s;for=10m' --format json"),
	)
	.action((file, options) => {
		status = simulate(file, options);
	});

program
	.command("matrix")
	.description("play the standard failures of a design: regions lost and cut off, leaders lost, false alarms")
	.argument("<file>", "design")
	.addOption(new Option("--format <format>", "how to print it").choices(matrixFormats).default("text"))
	.option("--strict", "exit with 1 when a feature misses an objective")
	.addHelpText("after", example("matrix examples/shop.yaml --format markdown"))
	.action((file, options) => {
		status = matrix(file, options);
	});

program
	.command("staleness")
	.description("what a quorum of replicas gives: latencies, and when its reads see a write")
	.option("--n <number>", "replicas", upTo(100), 3)
	.option("--r <number>", "answers that a read waits for", upTo(100), 1)
	.option("--w <number>", "acknowledgements that a write waits for", upTo(100), 1)
	.requiredOption("--model <model>", `one-way delays: a file, or ${publishedDelayNames.join(", ")}`)
	.option("--seed <number>", "of the random numbers", wholeNumber, 1)
	.option("--samples <number>", "writes and reads to play, such as 200k", upTo(mostSamples), 1e6)
	.addOption(new Option("--format <format>", "how to print it").choices(stalenessFormats).default("text"))
	.addHelpText("after", example("staleness --n 3 --r 1 --w 2 --model lnkd-disk"))
	.action((options) => {
		status = staleness(options);
	});

program
	.command("compare")
	.description("what differs between two designs: in the model, not in the text, and each figure's change")
	.argument("<a>", "design before")
	.argument("<b>", "design after; one of the two may be -")
	.addOption(new Option("--format <format>", "how to print it").choices(compareFormats).default("text"))
	.addHelpText("after", example("compare examples/us-with-eu-replica.yaml examples/shop.yaml --format markdown"))
	.action((a, b, options) => {
		status = compare(a, b, options);
	});

program
	.command("render")
	.description(`write the design as a file of the kind that the suffix names: ${renderSuffixes.join(" ")}`)
	.argument("<file>", "design")
	.requiredOption("-o, --output <file>", "where to write")
	.addOption(new Option("--view <view>").choices(["lanes", "map"]).default("lanes"))
	.addOption(new Option("--theme <theme>").choices(["light", "dark"]).default("light"))
	.option("--scenario <id>", "a moment of this scenario")
	.option("--at <duration>", "with --scenario, which moment (= 0s)")
	.option("--animate", "with --scenario, all of it in motion, as .svg")
	.option("--decision [store]", "in .html and .md, the record of the decision in place of the review")
	.option("--only <ids>", "draw these components, regions or populations alone, such as eu-west,orders", commaSeparated)
	.option("--no-figures", "draw no rates and utilisations")
	.option("--no-legend", "draw no legend")
	.addOption(
		new Option("--scale <scale>", "pixels of a PNG for each of the drawing's").choices(["1", "2", "3"]).default("2"),
	)
	.addHelpText("after", example("render examples/shop.yaml -o shop.svg --theme dark --scenario europe-down --at 90s"))
	.action(async (file, options) => {
		status = await render(file, options);
	});

program
	.command("schema")
	.description("the JSON Schema of the design file")
	.addHelpText("after", example("schema > archipelago.schema.json"))
	.action(() => {
		status = schema();
	});

function example(command: string): string {
	return `\nExample:\n  archipelago ${command}`;
}

function collect(value: string, before: readonly string[]): readonly string[] {
	return [...before, value];
}

function commaSeparated(value: string): readonly string[] {
	return value.split(",").map((id) => id.trim());
}

function knownLocale(tag: string): string {
	if (!isKnownLocale(tag)) throw new InvalidArgumentError("It must be a language, with a country or not: de, en-GB.");
	return tag;
}

function wholeNumber(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError("It must be a whole number from 0 up.");
	return value;
}

function upTo(most: number): (text: string) => number {
	return (text) => {
		const quantity = readQuantity(text, "wholeCount");
		if (quantity.kind === "value" && quantity.value >= 1 && quantity.value <= most) return quantity.value;
		throw new InvalidArgumentError(`It must be a whole number from 1 to ${most.toLocaleString("en")}.`);
	};
}

try {
	await program.parseAsync();
	process.exitCode = status;
} catch (error) {
	if (error instanceof CommanderError) {
		// Commander has said its word already; help and version are no errors.
		process.exitCode = error.exitCode === 0 ? exitStatus.fine : exitStatus.unusable;
	} else if (error instanceof CliError) {
		process.stderr.write(`${error.message}\n`);
		process.exitCode = exitStatus.unusable;
	} else {
		const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
		process.stderr.write(`archipelago: this should not happen; please report it.\n${reason}\n`);
		process.exitCode = exitStatus.unusable;
	}
}
