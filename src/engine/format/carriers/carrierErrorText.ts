import type { CarrierError } from "./CarrierError.ts";

/** The reason as what follows the file's name. */
export function carrierErrorText({ code }: CarrierError): string {
	switch (code) {
		case "noDesign":
			return "has no design in it: it was not exported from Archipelago, or a program that has changed it since has left the design out. Open the design's YAML file.";
		case "incomplete":
			return "ends too early, as after a broken download, and the design in it is not whole. Get the picture once more, or open the design's YAML file.";
		case "damaged":
			return "holds a design that is damaged. Get the picture once more, or open the design's YAML file.";
		case "tooLarge":
			return "holds more than 1 MiB of text, the most that a design may have.";
	}
}
