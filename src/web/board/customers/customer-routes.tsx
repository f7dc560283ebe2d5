import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { openHealthAnswers } from "../../../actions/board/open-health-answers.ts";
import { happenings, readCustomer, readCustomers } from "../../../actions/board/read-customers.ts";
import { readPackages } from "../../../actions/board/read-packages.ts";
import { readSkinOverview } from "../../../actions/board/read-skin.ts";
import { type ActionContext, perform } from "../../../actions/context.ts";
import { messageChoices } from "../../../actions/customers/choose-messages.ts";
import { editCustomer } from "../../../actions/customers/edit-customer.ts";
import { setTier } from "../../../actions/customers/set-tier.ts";
import { readFactsFor } from "../../../actions/file/read-facts.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing, refusedPage } from "../refused.tsx";
import { type BoardContext, type BoardEnv, branchIds, can, reads, wantsPart } from "../view.ts";
import { CustomerLines, CustomersPage } from "./customer-list.tsx";
import { CustomerPageView, type CustomerProps } from "./customer-page.tsx";
import { ErasedPageView } from "./erased-page.tsx";
import { addFamilyRoutes } from "./family-routes.ts";
import { addFileRoutes } from "./file-routes.tsx";
import { addMessageRoutes } from "./messages-routes.ts";
import { addPackageRoutes } from "./packages-routes.ts";
import { Answers } from "./pinned.tsx";
import { addSkinRoutes } from "./skin-routes.tsx";

/** Finding customers, reading about one, and changing what staff write about her. */
export function customerRoutes(deps: WebDeps): Hono<BoardEnv> {
  const { house } = deps;
  const routes = new Hono<BoardEnv>();
  routes.use("*", async (c, next) => (can(c.get("view"), "customer.read") ? next() : refusedPage(c)));
  routes.get("/", async (c) => {
    const view = c.get("view");
    const words = (c.req.query("q") ?? "").trim().slice(0, 80);
    const grade = (c.req.query("grade") ?? "").slice(0, 60);
    const lines = await look(house, view.staff, (context) => readCustomers(context, branchIds(view), words, grade));
    const Shown = wantsPart(c) ? CustomerLines : CustomersPage;
    return c.html(<Shown view={view} words={words} grade={grade} lines={lines} />);
  });
  const refuseErased = async (c: BoardContext, next: () => Promise<void>) => {
    const view = c.get("view");
    const id = c.req.param("id") ?? "";
    const read = (context: ActionContext) => readCustomer(context, id, branchIds(view), view.branch.zone);
    const customer = c.req.method === "POST" ? await look(house, view.staff, read) : null;
    if (!customer?.file.erased) return next();
    return c.html(<ErasedPageView {...{ view, customer, show: "", refused: true }} />, 409);
  };
  const page = async (c: BoardContext, id: string, more: Partial<CustomerProps> = {}) => {
    const view = c.get("view");
    const customer = await look(house, view.staff, (context) =>
      readCustomer(context, id, branchIds(view), view.branch.zone),
    );
    if (!customer) return missing(c);
    const show = happenings.find((kind) => kind === c.req.query("show")) ?? "";
    if (customer.file.erased) return c.html(<ErasedPageView {...{ view, customer, show, refused: false }} />);
    const skin = await look(house, view.staff, (context) => readSkinOverview(context, id, view.branch));
    const facts = await look(house, view.staff, (context) => readFactsFor(context, view.staff, id));
    const choices = await look(house, view.staff, (context) => messageChoices(context, id));
    const packages = (await look(house, view.staff, (context) => readPackages(context, [id]))).get(id) ?? [];
    const services = skin.services.map(({ service }) => ({ id: service.id, name: service.name[view.locale] }));
    const status =
      more.packageRefused ||
      more.familyRefused ||
      more.messagesRefused ||
      more.edit ||
      more.skinRefused ||
      more.factsRefused ||
      more.recordRefused
        ? 422
        : 200;
    const file = { facts, packages, services, removed: c.req.query("removed") };
    return c.html(<CustomerPageView {...{ view, customer, show, skin, choices, ...file, ...more }} />, status);
  };
  // Whatever is sent from a page that was open when she was forgotten changes nothing.
  routes.use("/:id/*", (c, next) => refuseErased(c, next));
  addFileRoutes(routes, deps, page);
  addFamilyRoutes(routes, deps, (c, id, familyRefused) => page(c, id, { familyRefused }));
  addMessageRoutes(routes, deps, (c, id) => page(c, id, { messagesRefused: true }));
  addPackageRoutes(routes, deps, (c, id, packageRefused) => page(c, id, { packageRefused }));
  addSkinRoutes(routes, deps, (c, id, skinRefused) => page(c, id, { skinRefused }));
  routes.get("/:id", (c) => page(c, c.req.param("id")));
  routes.post("/:id/health", async (c) => {
    const view = c.get("view");
    if (!reads(view, "health")) return refusedPage(c);
    const input = { customerId: c.req.param("id"), branchIds: branchIds(view) };
    const answers = await perform(house, view.staff, (context) => openHealthAnswers(context, input));
    if (!answers) return missing(c);
    return wantsPart(c) ? c.html(<Answers view={view} answers={answers} />) : page(c, input.customerId, { answers });
  });
  routes.post("/:id/tier", async (c) => {
    const customerId = c.req.param("id");
    const tier = Number((await readForm(c)).text("tier"));
    const result = await perform(house, c.get("view").staff, (context) => setTier(context, { customerId, tier }));
    if (result.ok) return c.redirect(`/board/customers/${customerId}?saved=yes`, 303);
    return result.reason === "not_allowed" ? refusedPage(c) : missing(c);
  });
  routes.post("/:id", async (c) => {
    const view = c.get("view");
    const id = c.req.param("id");
    const form = await readForm(c);
    const typed = {
      name: form.text("name"),
      phone: form.text("phone"),
      allergies: form.text("allergies"),
      notes: form.text("notes"),
    };
    const result = await perform(house, view.staff, (context) => editCustomer(context, { customerId: id, ...typed }));
    if (result.ok) return c.redirect(`/board/customers/${id}?saved=yes`, 303);
    if (result.reason === "invalid") return page(c, id, { edit: { typed, problems: result.problems } });
    return result.reason === "not_allowed" ? refusedPage(c) : missing(c);
  });
  return routes;
}
