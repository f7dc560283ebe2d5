import { MOST_PRODUCTS, readProducts, skinReactions, type UsedProduct } from "../../domain/file/visit-record.ts";
import { Select, TextArea } from "./fields.tsx";
import type { Typed } from "./form.ts";
import type { View } from "./view.ts";

/** What was used and seen at a visit, as it was typed. */
export interface RecordTyped {
  used: UsedProduct[];
  reaction: string;
  reactionWords: string;
  planChange: string;
}

const ROWS_AT_ONCE = 3;

/** The fields of a visit's record, the same at the checkout and afterwards; `id` keeps two such forms on a page apart. */
export const RecordFields = ({ view, id, typed }: { view: View; id: string; typed?: RecordTyped }) => {
  const used = typed?.used ?? [];
  const rows = Array.from({ length: MOST_PRODUCTS }, (_, at) => used[at] ?? { name: "", lot: "" });
  const shown = Math.max(ROWS_AT_ONCE, used.length);
  return (
    <>
      <fieldset class="field">
        <legend>{view.say("board-record-products")}</legend>
        {rows.slice(0, shown).map((row, at) => (
          <ProductRow view={view} id={id} at={at} row={row} />
        ))}
        {shown < MOST_PRODUCTS ? (
          <details class="disclosure">
            <summary class="small">{view.say("board-record-more")}</summary>
            {rows.slice(shown).map((row, at) => (
              <ProductRow view={view} id={id} at={at + shown} row={row} />
            ))}
          </details>
        ) : null}
      </fieldset>
      <Select
        name="reaction"
        label={view.say("board-record-reaction")}
        value={typed?.reaction}
        choices={[
          { value: "", label: view.say("board-record-reaction-choose") },
          ...skinReactions.map((one) => ({ value: one, label: view.say(`board-record-reaction-${one}`) })),
        ]}
      />
      <TextArea
        name="reactionWords"
        label={view.say("board-record-reaction-words")}
        value={typed?.reactionWords}
        rows={2}
      />
      <TextArea
        name="planChange"
        label={view.say("board-record-plan")}
        hint={view.say("board-record-plan-hint")}
        value={typed?.planChange}
        rows={2}
      />
    </>
  );
};

const ProductRow = ({ view, id, at, row }: { view: View; id: string; at: number; row: UsedProduct }) => {
  const product = view.say("board-record-product", { number: at + 1 });
  const lot = view.say("board-record-lot");
  return (
    <div class="product-row">
      <input
        name="product"
        value={row.name}
        placeholder={product}
        aria-label={product}
        maxlength={120}
        autocomplete="off"
        id={`product-${id}-${at}`}
      />
      <input
        name="lot"
        value={row.lot}
        placeholder={lot}
        aria-label={`${product} · ${lot}`}
        maxlength={40}
        autocomplete="off"
        id={`lot-${id}-${at}`}
      />
    </div>
  );
};

/** What a form with these fields sent. */
export function typedRecord(form: Typed): RecordTyped {
  const lots = form.all("lot");
  const rows = form.all("product").map((name, at) => ({ name: name.trim(), lot: (lots[at] ?? "").trim() }));
  const used = rows.filter(({ name, lot }) => name !== "" || lot !== "");
  return {
    used: used.length > 0 ? used : readProducts(form.text("products")),
    reaction: form.text("reaction"),
    reactionWords: form.text("reactionWords"),
    planChange: form.text("planChange"),
  };
}

/** What is kept of a visit, as its form shows it. */
export function typedFrom(visit: {
  products: string;
  record: { products: UsedProduct[]; reaction: string; reactionWords: string; planChange: string } | null;
}): RecordTyped {
  const { record, products } = visit;
  return {
    used: record?.products.length ? record.products : readProducts(products),
    reaction: record?.reaction ?? "",
    reactionWords: record?.reactionWords ?? "",
    planChange: record?.planChange ?? "",
  };
}

/** The typed fields as the actions take them: a reaction that is none of ours was not noted. */
export function recordOf({ reaction, ...typed }: RecordTyped) {
  return { ...typed, reaction: skinReactions.find((one) => one === reaction) };
}
