/** The rulebook's version, stored with every decision: year, month, revision. Raise it whenever a rule or word changes. */
export const ruleVersion = "2026.12.6";
