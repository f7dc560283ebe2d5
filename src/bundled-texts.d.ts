// Wrangler's Text rule bundles these files as strings (wrangler.toml).
declare module "*.ftl" {
  const source: string;
  export default source;
}
declare module "htmx.org/dist/htmx.min.js" {
  const source: string;
  export default source;
}
