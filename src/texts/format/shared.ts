export const hasNoDesign =
	"has no design in it: it was not exported from Archipelago, or a program that has changed it since has left the design out. Open the design's YAML file.";
export const endsTooEarly =
	"ends too early, as after a broken download, and the design in it is not whole. Get the picture once more, or open the design's YAML file.";
export const holdsADesignThatIsDamaged =
	"holds a design that is damaged. Get the picture once more, or open the design's YAML file.";
export const holdsMoreThan1MiBOfText = "holds more than 1 MiB of text, the most that a design may have.";

export const discordMessages = "Discord messages";
export const linksInOfficeDocuments = "links in Office documents";
export const slackMessages = "Slack messages";
export const mailPrograms = "mail programs";

export const theDesignIsLargerThan1MiB = "The design is larger than 1 MiB, the most that a design may have.";
export const theLinkWouldHaveCharacters = (characters: string, longestFragment: string): string =>
	`The link would have ${characters} characters; more than ${longestFragment} don't arrive whole in every browser. Send the design as a file, or as an exported SVG or PNG, which holds it.`;
export const thereIsNoDesignInThisLink = "There is no design in this link.";
export const theLinkWasMade =
	"The link was made by a newer release of Archipelago. Reload the page for the newest release, or ask for the design's file.";
export const theLinkIsIncomplete = (arrived: string): string =>
	`The link is incomplete${arrived}: what passed it on has cut it. Ask for the design's file, or for the link in another way.`;
export const theLinkHasBeenChanged =
	"The link has been changed on its way and can't be read. Ask for the design's file, or for the link in another way.";
export const theLinkHoldsMoreThan1MiB = "The link holds more than 1 MiB, the most that a design may have.";
export const ofCharactersHaveArrived = (arrived: string, expected: string): string =>
	`, ${arrived} of ${expected} characters have arrived`;
