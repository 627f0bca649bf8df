import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { publishedDelayNames } from "../engine/analysis/staleness/publishedDelays.ts";
import { readQuantity } from "../engine/format/quantities.ts";
import { isKnownLocale, setNumberLocale } from "../engine/model/numbers/numberLocale.ts";
import * as texts from "../texts/commandLine/help.ts";
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
	.description(texts.multiRegionDesigns)
	.version(packageFile.version)
	.option("--locale <tag>", texts.whoseNumbersTextsAndPictures, knownLocale)
	.hook("preAction", (command: Command) => setNumberLocale(command.opts().locale ?? "en-US"))
	.exitOverride()
	.configureOutput({ writeErr: (text) => process.stderr.write(text) })
	.showHelpAfterError(texts.useHelpToSeeHow);

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});

let status: number = exitStatus.fine;

program
	.command("check")
	.description(texts.allProblemsAndFindings)
	.argument("<file...>", texts.designs)
	.addOption(new Option("--fail-on <severity>", texts.exitWith1).choices(severities).default("error"))
	.addOption(new Option("--format <format>", texts.howToPrintIt).choices(checkFormats).default("text"))
	.addHelpText("after", example("check examples/shop.yaml --fail-on warning --format github"))
	.action((files, options) => {
		status = check(files, options);
	});

program
	.command("analyze")
	.description(texts.allFigures)
	.argument("<file>", texts.design)
	.addOption(new Option("--format <format>", texts.howToPrintIt).choices(analyzeFormats).default("text"))
	.option("--why <figure>", texts.theTermsOfOneFigure)
	.addHelpText("after", example("analyze examples/shop.yaml --why latency/checkout/eu/write/p99"))
	.action((file, options) => {
		status = analyze(file, options);
	});

program
	.command("simulate")
	.description(texts.playAScenario)
	.argument("<file>", texts.design)
	.option("--scenario <id>", texts.oneOfTheDesignsScenarios)
	.addOption(new Option("--fault <fault>", texts.aFaultByHand).argParser(collect).default([], "none"))
	.option("--duration <duration>", texts.howLongToPlay)
	.option("--seed <number>", texts.phaseOfTheHealthChecks, wholeNumber, 1)
	.option("--why [requests]", texts.whyItTakesSoLongToRecover)
	.addOption(new Option("--format <format>", texts.howToPrintIt).choices(simulateFormats).default("text"))
	.addHelpText(
		"after",
		example("simulate examples/shop.yaml --fault 'kind=region-down;region=europe;at=60s;for=10m' --format json"),
	)
	.action((file, options) => {
		status = simulate(file, options);
	});

program
	.command("matrix")
	.description(texts.playTheStandardFailuresOfADesign)
	.argument("<file>", texts.design)
	.addOption(new Option("--format <format>", texts.howToPrintIt).choices(matrixFormats).default("text"))
	.option("--strict", texts.exitWith1WhenAFeature)
	.addHelpText("after", example("matrix examples/shop.yaml --format markdown"))
	.action((file, options) => {
		status = matrix(file, options);
	});

program
	.command("staleness")
	.description(texts.whatAQuorumOfReplicasGives)
	.option("--n <number>", texts.replicas, upTo(100), 3)
	.option("--r <number>", texts.answersThatAReadWaits, upTo(100), 1)
	.option("--w <number>", texts.acknowledgementsThatAWriteWaits, upTo(100), 1)
	.requiredOption("--model <model>", texts.oneWayDelays(publishedDelayNames.join(", ")))
	.option("--seed <number>", texts.ofTheRandomNumbers, wholeNumber, 1)
	.option("--samples <number>", texts.writesAndReadsToPlay, upTo(mostSamples), 1e6)
	.addOption(new Option("--format <format>", texts.howToPrintIt).choices(stalenessFormats).default("text"))
	.addHelpText("after", example("staleness --n 3 --r 1 --w 2 --model lnkd-disk"))
	.action((options) => {
		status = staleness(options);
	});

program
	.command("compare")
	.description(texts.whatDiffersBetweenTwoDesigns)
	.argument("<a>", texts.designBefore)
	.argument("<b>", texts.designAfter)
	.addOption(new Option("--format <format>", texts.howToPrintIt).choices(compareFormats).default("text"))
	.addHelpText("after", example("compare examples/us-with-eu-replica.yaml examples/shop.yaml --format markdown"))
	.action((a, b, options) => {
		status = compare(a, b, options);
	});

program
	.command("render")
	.description(texts.writeTheDesign(renderSuffixes.join(" ")))
	.argument("<file>", texts.design)
	.requiredOption("-o, --output <file>", texts.whereToWrite)
	.addOption(new Option("--view <view>").choices(["lanes", "map"]).default("lanes"))
	.addOption(new Option("--theme <theme>").choices(["light", "dark"]).default("light"))
	.option("--scenario <id>", texts.aMomentOfThisScenario)
	.option("--at <duration>", texts.withScenarioWhichMoment)
	.option("--animate", texts.withScenarioAllOfItInMotion)
	.option("--decision [store]", texts.recordInPlaceOfTheReview)
	.option("--only <ids>", texts.drawTheseComponents, commaSeparated)
	.option("--no-figures", texts.drawNoRatesAndUtilisations)
	.option("--no-legend", texts.drawNoLegend)
	.addOption(new Option("--scale <scale>", texts.pixelsOfAPng).choices(["1", "2", "3"]).default("2"))
	.addHelpText("after", example("render examples/shop.yaml -o shop.svg --theme dark --scenario europe-down --at 90s"))
	.action(async (file, options) => {
		status = await render(file, options);
	});

program
	.command("schema")
	.description(texts.theJsonSchema)
	.addHelpText("after", example("schema > archipelago.schema.json"))
	.action(() => {
		status = schema();
	});

function example(command: string): string {
	return texts.exampleArchipelagoCommand(command);
}

function collect(value: string, before: readonly string[]): readonly string[] {
	return [...before, value];
}

function commaSeparated(value: string): readonly string[] {
	return value.split(",").map((id) => id.trim());
}

function knownLocale(tag: string): string {
	if (!isKnownLocale(tag)) throw new InvalidArgumentError(texts.itMustBeALanguage);
	return tag;
}

function wholeNumber(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError(texts.itMustBeAWhole);
	return value;
}

function upTo(most: number): (text: string) => number {
	return (text) => {
		const quantity = readQuantity(text, "wholeCount");
		if (quantity.kind === "value" && quantity.value >= 1 && quantity.value <= most) return quantity.value;
		throw new InvalidArgumentError(texts.itMustBeAWholeNumber(most.toLocaleString("en")));
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
		process.stderr.write(texts.archipelagoThisShouldNotHappen(reason));
		process.exitCode = exitStatus.unusable;
	}
}
