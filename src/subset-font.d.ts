declare module "subset-font" {
  /** Of a font only what the text needs, as bytes of the wanted format. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "truetype"; variationAxes?: Record<string, number> },
  ): Promise<Uint8Array>;
}
