/** The language that these texts are written in, by its tag (BCP 47). A translation has its own. */
export const language = "en";
