import { MOST_OF_VISIT } from "../../../actions/photos/add-visit-photo.ts";
import type { PhotoLine, PhotosOfCustomer, VisitPhotos } from "../../../actions/photos/read-photos.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Empty, Note } from "../pieces.tsx";
import type { View } from "../view.ts";

interface Props {
  view: View;
  file: PhotosOfCustomer;
  /** Of one visit only. */
  visitId?: string;
  refused?: string;
}

/** The photos of a customer, visit by visit: before and after side by side, what she sent herself below. */
export const PhotoPage = ({ view, file, visitId, refused }: Props) => {
  const shown = visitId ? file.visits.filter(({ visit }) => visit?.id === visitId) : file.visits;
  return (
    <Page view={view} title={view.say("board-photos-of", { name: file.customer.name })}>
      <div>
        <a class="back" href={`/board/customers/${file.customer.id}`}>
          <Icon name="left" />
          {file.customer.name}
        </a>
        <h1>{view.say("board-photos-title")}</h1>
        <p class="soft">{view.say("board-photos-words")}</p>
      </div>
      {view.saved ? <Note tone="good">{view.say("board-photos-saved")}</Note> : null}
      {refused ? <Note tone="wrong">{refused}</Note> : null}
      {file.agreed ? null : <Note tone="wrong">{view.say("board-photos-not-agreed")}</Note>}
      {shown.length === 0 ? (
        <Empty title={view.say("board-photos-none")} words={view.say("board-photos-none-words")} />
      ) : null}
      {shown.map((one) => (
        <OneVisit view={view} file={file} one={one} />
      ))}
      {visitId && file.visits.length > 1 ? (
        <p>
          <a href={`/board/photos/customers/${file.customer.id}`}>{view.say("board-photos-all")}</a>
        </p>
      ) : null}
    </Page>
  );
};

const OneVisit = ({ view, file, one }: { view: View; file: PhotosOfCustomer; one: VisitPhotos }) => {
  const { visit } = one;
  return (
    <section class="card stack">
      <h2>
        {visit
          ? `${formatDateTime(visit.startsAt, view.branch.zone, view.locale)} · ${visit.service[view.locale]}`
          : view.say("board-photos-sent")}
      </h2>
      <Pairs view={view} photos={one.photos} />
      {visit?.canAdd && file.agreed ? <AddPhoto view={view} visitId={visit.id} count={one.photos.length} /> : null}
    </section>
  );
};

/** Before on the left, after on the right; what she sent below. */
export const Pairs = ({ view, photos }: { view: View; photos: PhotoLine[] }) => {
  const of = (kind: PhotoLine["kind"]) => photos.filter((photo) => photo.kind === kind);
  const sides = (["before", "after"] as const).filter(() => of("before").length + of("after").length > 0);
  return (
    <>
      <div class="pairs">
        {sides.map((kind) => (
          <div>
            <h3>{view.say(`board-photos-${kind}`)}</h3>
            {of(kind).length === 0 ? <p class="soft small">{view.say("board-photos-none-yet")}</p> : null}
            {of(kind).map((photo) => (
              <Shot view={view} photo={photo} />
            ))}
          </div>
        ))}
      </div>
      {of("sent").length > 0 ? <h3>{view.say("board-photos-sent")}</h3> : null}
      <div class="pairs">
        {of("sent").map((photo) => (
          <Shot view={view} photo={photo} />
        ))}
      </div>
    </>
  );
};

const Shot = ({ view, photo }: { view: View; photo: PhotoLine }) => {
  const when = formatDateTime(photo.at, view.branch.zone, view.locale);
  const address = `/board/photos/${photo.id}`;
  return (
    <figure class="shot">
      <a href={`${address}/full`} target="_blank" rel="noopener">
        <img
          src={`${address}/full`}
          width={photo.width}
          height={photo.height}
          loading="lazy"
          alt={view.say(`board-photos-alt-${photo.kind}`, { when })}
        />
      </a>
      <figcaption>
        {when} · {photo.byName}
        <details class="disclosure">
          <summary class="quiet small">{view.say("board-photos-remove")}</summary>
          <form class="actions" method="post" action={`${address}/remove`}>
            <span>{view.say("board-photos-remove-sure")}</span>
            <button type="submit" class="small">
              {view.say("board-photos-remove-yes")}
            </button>
          </form>
        </details>
      </figcaption>
    </figure>
  );
};

const AddPhoto = ({ view, visitId, count }: { view: View; visitId: string; count: number }) => {
  if (count >= MOST_OF_VISIT) return <p class="soft">{view.say("photo-refused-too_many", { most: MOST_OF_VISIT })}</p>;
  return (
    <form
      class="add-photo stack tight"
      method="post"
      action={`/board/photos/visits/${visitId}`}
      enctype="multipart/form-data"
    >
      <fieldset class="field">
        <legend>{view.say("board-photos-when")}</legend>
        <div class="boxes">
          {(["before", "after"] as const).map((kind) => (
            <label class="box">
              <input
                type="radio"
                name="kind"
                value={kind}
                required
                checked={count > 0 ? kind === "after" : kind === "before"}
              />
              {view.say(`board-photos-${kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for={`photo-${visitId}`}>{view.say("board-photos-file")}</label>
        <input id={`photo-${visitId}`} type="file" name="photo" accept="image/jpeg,image/png,image/webp" required />
        <span class="hint">{view.say("board-photos-hint")}</span>
      </div>
      <div class="actions">
        <button type="submit" class="main">
          {view.say("board-photos-keep")}
        </button>
      </div>
    </form>
  );
};
