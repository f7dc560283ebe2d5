import type { Visit } from "../../../actions/board/read-customers.ts";
import type { View } from "../view.ts";

/** How many photos a visit has, and the way to them; they open in place where scripts run. Who looks is written down. */
export const PhotosLink = ({ view, visit, customerId }: { view: View; visit: Visit; customerId: string }) => {
  const count = (kind: string) => visit.photos.filter((photo) => photo.kind === kind).length;
  const [before, after, sent] = [count("before"), count("after"), count("sent")];
  const path = `/board/photos/customers/${customerId}?visit=${visit.id}`;
  if (before + after + sent === 0) {
    return (
      <p class="small">
        <a href={path}>{view.say("board-photos-add")}</a>
      </p>
    );
  }
  return (
    <div id={`photos-${visit.id}`} class="stack tight">
      <p class="small">
        <a href={path} hx-get={path} hx-target={`#photos-${visit.id}`}>
          {view.say("board-photos-count", { before, after, sent })}
        </a>
      </p>
    </div>
  );
};
