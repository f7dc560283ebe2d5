import { branchesToChoose } from "../../actions/customers/choose-branch.ts";
import { salonPlace } from "../../actions/salon/salon-place.ts";
import { type Button, button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { type Asked, wayOn } from "./asked.ts";

/** More would not be read on a phone. */
const TOLD = 4;

/** Where else the salon is: each place with its address, to be chosen with a tap; of a single one it is said that there is no other. */
export async function answerAboutBranches(asked: Asked): Promise<Outgoing[] | null> {
  const branches = await branchesToChoose(asked, asked.branch.businessId);
  const told = branches.slice(0, TOLD);
  const lines = [];
  for (const { id, name } of told) {
    const place = await salonPlace(asked.tx, id);
    if (place?.address) lines.push(phrase("questions-address", { salon: name, address: place.address }));
  }
  const [only, ...others] = branches;
  if (!only) return null;
  const intro = phrase(others.length === 0 ? "questions-branch-only" : "questions-branches", { salon: only.name });
  const choose: Button[][] = told.map(({ id, name }) => [button({ literal: name }, `go:menu:branch_${id}`)]);
  return [message([intro, ...lines], others.length === 0 ? wayOn(asked) : choose)];
}
