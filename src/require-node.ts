/** Ends with a sentence on a Node older than 24, which would end without a word in the database's native part. */
export function requireNode24(): void {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= 24) return;
  process.stderr.write(
    `Node should be 24 or newer, but this is ${node}; \`npm start\` uses the one that npm brought.\n`,
  );
  process.exit(1);
}
