import type { BoardTask } from "../../../actions/board/read-today.ts";
import { Icon } from "../icons.tsx";
import { Since } from "../pieces.tsx";
import { can, type View } from "../view.ts";

/** Calls and other things to do by hand. */
export const TaskList = ({ view, tasks }: { view: View; tasks: BoardTask[] }) => (
  <ul class="card rows">
    {tasks.map((task) => (
      <li class="row-line task" id={`task-${task.id}`}>
        <div>
          <p>
            <Icon name={task.kind === "phone" ? "phone" : "today"} /> <TaskWho view={view} task={task} />{" "}
            {taskWords(view, task)}
          </p>
          <p class="soft small">
            <Since view={view} begin={task.dueAt} />
            {task.caseId ? (
              <>
                {" · "}
                <a href={`/board/cases/${task.caseId}`}>{view.say("board-task-case")}</a>
              </>
            ) : null}
          </p>
        </div>
        {can(view, "appointment.mark") ? (
          <form
            method="post"
            action={`/board/tasks/${task.id}/done`}
            hx-post={`/board/tasks/${task.id}/done`}
            hx-target={`#task-${task.id}`}
            hx-swap="outerHTML"
          >
            <button type="submit" class="small">
              <Icon name="check" />
              {view.say("board-task-done")}
            </button>
          </form>
        ) : null}
      </li>
    ))}
  </ul>
);

/** A refund says how much, and what the provider calls the charge; other tasks are a sentence of their own. */
function taskWords(view: View, { reason, refund }: BoardTask): string {
  if (!view.knows(reason)) return reason;
  if (!refund) return view.say(reason);
  const amount = { minor: refund.amountMinor, currency: refund.currency };
  return view.say(reason, { amount, charge: refund.providerChargeId || refund.telegramChargeId || "–" });
}

const TaskWho = ({ view, task }: { view: View; task: BoardTask }) =>
  task.customer ? (
    <>
      <a class="strong" href={`/board/customers/${task.customer.id}`}>
        {task.customer.name}
      </a>
      {task.customer.phone ? (
        <>
          {" "}
          <a href={`tel:${task.customer.phone}`}>{task.customer.phone}</a>
        </>
      ) : (
        <span class="soft"> {view.say("board-no-phone")}</span>
      )}
      {" · "}
    </>
  ) : null;
