// Bundled as strings: by src/build.mjs for Node, by the Text rule of wrangler.toml for Workers.
declare module "*.ftl" {
  const source: string;
  export default source;
}
declare module "*.md" {
  const source: string;
  export default source;
}
declare module "htmx.org/dist/htmx.min.js" {
  const source: string;
  export default source;
}
