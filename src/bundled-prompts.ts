import secondReader from "../prompts/second-reader.md";

/** The prompts that the product carries in its bundle. */
export const bundledPrompts = { secondReader };
