import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { look } from "../../../actions/board/look.ts";
import { perform } from "../../../actions/context.ts";
import { addVisitPhoto, MOST_OF_VISIT } from "../../../actions/photos/add-visit-photo.ts";
import { openPhoto } from "../../../actions/photos/open-photo.ts";
import { readPhotos } from "../../../actions/photos/read-photos.ts";
import { removePhoto } from "../../../actions/photos/remove-photo.ts";
import { MOST_PHOTO_BYTES } from "../../../domain/photos/photo.ts";
import type { WebDeps } from "../../deps.ts";
import { missing, refusedPage } from "../refused.tsx";
import { type BoardContext, type BoardEnv, branchIds, reads, wantsPart } from "../view.ts";
import { Pairs, PhotoPage } from "./photo-page.tsx";

/** What a form adds to the file itself. */
const FORM_BYTES = 64 * 1024;

/** Photos before and after, and what customers sent: for those who may read health facts. Each picture that is served is a look, and written down. */
export function photoRoutes(deps: WebDeps): Hono<BoardEnv> {
  const { house } = deps;
  const routes = new Hono<BoardEnv>();
  routes.use("*", async (c, next) => (reads(c.get("view"), "photos") ? next() : refusedPage(c)));
  const page = async (c: BoardContext, customerId: string, visitId?: string, refused?: string) => {
    const view = c.get("view");
    const input = { customerId, visitId, branchIds: branchIds(view) };
    const file = await look(house, view.staff, (context) => readPhotos(context, input));
    if (!file) return missing(c);
    if (wantsPart(c)) {
      const photos = file.visits.find(({ visit }) => visit?.id === visitId)?.photos ?? [];
      return c.html(<Pairs view={view} photos={photos} />);
    }
    return c.html(<PhotoPage {...{ view, file, visitId, refused }} />, refused ? 422 : 200);
  };
  routes.get("/customers/:id", (c) => page(c, c.req.param("id"), c.req.query("visit")));
  routes.post("/visits/:visit", uploadLimit, async (c) => {
    const view = c.get("view");
    const appointmentId = c.req.param("visit");
    const form = await c.req.formData().catch(() => new FormData());
    const [file, kind] = [form.get("photo"), form.get("kind") === "after" ? ("after" as const) : ("before" as const)];
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const added = await addVisitPhoto(house, view.staff, { appointmentId, kind, file: bytes });
    if (added.ok) {
      return c.redirect(`/board/photos/customers/${added.customerId}?visit=${appointmentId}&saved=yes`, 303);
    }
    if (!("customerId" in added)) return added.reason === "not_allowed" ? refusedPage(c) : missing(c);
    const why = view.say(`photo-refused-${added.reason}`, { most: MOST_OF_VISIT });
    return page(c, added.customerId, appointmentId, why);
  });
  routes.post("/:id/remove", async (c) => {
    const view = c.get("view");
    const input = { photoId: c.req.param("id"), branchIds: branchIds(view) };
    const removed = await perform(house, view.staff, (context) => removePhoto(context, input));
    if (removed.ok) return c.redirect(`/board/photos/customers/${removed.customerId}?saved=yes`, 303);
    if (!removed.customerId) return missing(c);
    return page(c, removed.customerId, undefined, view.say("photo-refused-held"));
  });
  routes.get("/:id/:size{full|small}", async (c) => {
    const view = c.get("view");
    const size = c.req.param("size") === "small" ? ("small" as const) : ("full" as const);
    const input = { photoId: c.req.param("id"), size, branchIds: branchIds(view) };
    const picture = await perform(house, view.staff, (context) => openPhoto(context, input));
    if (!picture) return missing(c);
    return c.body(new Uint8Array(picture).buffer, 200, {
      "Content-Type": "image/jpeg",
      "Content-Disposition": "inline",
      "Cache-Control": "no-store",
    });
  });
  return routes;
}

const uploadLimit: MiddlewareHandler<BoardEnv> = (c, next) => {
  const onError = () => c.text(c.get("view").say("photo-refused-too_large"), 413);
  return bodyLimit({ maxSize: MOST_PHOTO_BYTES + FORM_BYTES, onError })(c, next);
};
