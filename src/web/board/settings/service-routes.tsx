import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { devicesOf, readSettings } from "../../../actions/board/read-settings.ts";
import { perform } from "../../../actions/context.ts";
import { addService } from "../../../actions/salon/add-service.ts";
import { setServiceDevices } from "../../../actions/salon/set-service-devices.ts";
import { updateService } from "../../../actions/salon/update-service.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { refusalWords } from "./problems.tsx";
import { newService, newServiceInput, readService, serviceChangeInput, typedOf } from "./service-form.ts";
import { ServiceListPage, ServicePage } from "./service-page.tsx";

/** What the business offers. */
export function serviceSettingsRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const services = async (c: BoardContext) => {
    const view = c.get("view");
    return (await look(house, view.staff, (context) => readSettings(context, view.branch)))?.services ?? [];
  };
  const rooms = async (c: BoardContext) => {
    const view = c.get("view");
    return (await look(house, view.staff, (context) => readSettings(context, view.branch)))?.branch.rooms ?? [];
  };
  routes.get("/", async (c) => c.html(<ServiceListPage view={c.get("view")} services={await services(c)} />));
  routes.get("/new", (c) => c.html(<ServicePage view={c.get("view")} typed={newService} />));
  routes.get("/:id", async (c) => {
    const view = c.get("view");
    const service = (await services(c)).find(({ id }) => id === c.req.param("id"));
    if (!service) return missing(c);
    const devices = await look(house, view.staff, (context) => devicesOf(context, service.id, view.branch.id));
    return c.html(<ServicePage {...{ view, service }} rooms={await rooms(c)} typed={typedOf(service, devices)} />);
  });
  routes.post("/", async (c) => {
    const view = c.get("view");
    const typed = readService(await readForm(c));
    const codes = new Set((await services(c)).map(({ code }) => code));
    const input = newServiceInput(typed, view.branch.currency, codes);
    const result = await perform(house, view.staff, (context) => addService(context, input));
    if (result.ok) return c.redirect(`/board/settings/services/${result.serviceId}?saved=yes`, 303);
    const wrong = result.reason === "invalid" ? { problems: result.problems } : { refused: refusalWords(view, result) };
    return c.html(<ServicePage view={view} typed={typed} {...wrong} />, 422);
  });
  routes.post("/:id", async (c) => {
    const view = c.get("view");
    const service = (await services(c)).find(({ id }) => id === c.req.param("id"));
    if (!service) return missing(c);
    const typed = readService(await readForm(c));
    const input = { serviceId: service.id, change: serviceChangeInput(typed, service.currency) };
    const devices = { serviceId: service.id, branchId: view.branch.id, roomIds: typed.devices };
    const result = await perform(house, view.staff, async (context) => {
      const changed = await updateService(context, input);
      return changed.ok ? setServiceDevices(context, devices) : changed;
    });
    if (result.ok) return c.redirect(`/board/settings/services/${service.id}?saved=yes`, 303);
    const wrong = result.reason === "invalid" ? { problems: result.problems } : { refused: refusalWords(view, result) };
    return c.html(<ServicePage {...{ view, service, typed }} rooms={await rooms(c)} {...wrong} />, 422);
  });
  return routes;
}
