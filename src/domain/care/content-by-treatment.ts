import type { CareContent } from "./care-content.ts";
import BOTOX from "./content/BOTOX.json" with { type: "json" };
import BROW_TATTOO from "./content/BROW_TATTOO.json" with { type: "json" };
import CUPPING from "./content/CUPPING.json" with { type: "json" };
import EMS_BODY from "./content/EMS_BODY.json" with { type: "json" };
import EXTRACTION from "./content/EXTRACTION.json" with { type: "json" };
import FACIAL_BASIC from "./content/FACIAL_BASIC.json" with { type: "json" };
import FILLER from "./content/FILLER.json" with { type: "json" };
import FRAC_LASER from "./content/FRAC_LASER.json" with { type: "json" };
import GUASHA from "./content/GUASHA.json" with { type: "json" };
import HAIR_COLOR from "./content/HAIR_COLOR.json" with { type: "json" };
import HAIR_PERM_BLEACH from "./content/HAIR_PERM_BLEACH.json" with { type: "json" };
import HIFU from "./content/HIFU.json" with { type: "json" };
import HYDRADERM from "./content/HYDRADERM.json" with { type: "json" };
import IPL from "./content/IPL.json" with { type: "json" };
import LASH_EXT from "./content/LASH_EXT.json" with { type: "json" };
import LASH_LIFT from "./content/LASH_LIFT.json" with { type: "json" };
import LED from "./content/LED.json" with { type: "json" };
import LHR from "./content/LHR.json" with { type: "json" };
import MASSAGE from "./content/MASSAGE.json" with { type: "json" };
import MESO_LIPOLYSIS from "./content/MESO_LIPOLYSIS.json" with { type: "json" };
import MICRONEEDLE from "./content/MICRONEEDLE.json" with { type: "json" };
import PEEL_AHA from "./content/PEEL_AHA.json" with { type: "json" };
import PEEL_SA from "./content/PEEL_SA.json" with { type: "json" };
import PEEL_TCA from "./content/PEEL_TCA.json" with { type: "json" };
import PICO_QS from "./content/PICO_QS.json" with { type: "json" };
import RF_MICRONEEDLE from "./content/RF_MICRONEEDLE.json" with { type: "json" };
import RF_TIGHT from "./content/RF_TIGHT.json" with { type: "json" };
import SKIN_BOOSTER from "./content/SKIN_BOOSTER.json" with { type: "json" };
import TINT from "./content/TINT.json" with { type: "json" };
import WAX from "./content/WAX.json" with { type: "json" };

/** The care texts by treatment code; one file each, so that a reviewer signs one file. */
export const contentByTreatment: ReadonlyMap<string, CareContent> = new Map(
  [
    FACIAL_BASIC,
    EXTRACTION,
    PEEL_AHA,
    PEEL_SA,
    PEEL_TCA,
    HYDRADERM,
    MICRONEEDLE,
    RF_MICRONEEDLE,
    IPL,
    LHR,
    PICO_QS,
    FRAC_LASER,
    RF_TIGHT,
    HIFU,
    FILLER,
    BOTOX,
    SKIN_BOOSTER,
    MESO_LIPOLYSIS,
    LASH_EXT,
    LASH_LIFT,
    TINT,
    BROW_TATTOO,
    WAX,
    MASSAGE,
    GUASHA,
    CUPPING,
    LED,
    HAIR_COLOR,
    HAIR_PERM_BLEACH,
    EMS_BODY,
  ].map((content): [string, CareContent] => [content.treatment, content]),
);
