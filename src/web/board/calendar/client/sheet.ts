// What the board's htmx offers to other scripts.
declare global {
  interface Window {
    htmx?: { process(element: Element): void };
  }
}

/** The sheet over the calendar: a form or an appointment that the server draws. */
export interface Sheet {
  open(address: string): Promise<void>;
  close(): void;
}

/** Opens addresses in the page's dialog; a link marked data-sheet inside or outside of it does so too. Without an answer the address is opened as a page. */
export function createSheet(dialog: HTMLDialogElement): Sheet {
  let opener: Element | null = null;
  const sheet: Sheet = {
    async open(address) {
      const answer = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => null);
      if (!answer?.ok) {
        location.assign(address);
        return;
      }
      if (!dialog.open) opener = document.activeElement;
      dialog.innerHTML = await answer.text();
      window.htmx?.process(dialog);
      if (!dialog.open) dialog.showModal();
      dialog.querySelector<HTMLElement>("[type=search], [autofocus]")?.focus();
    },
    close() {
      if (dialog.open) dialog.close();
    },
  };
  dialog.addEventListener("close", () => {
    dialog.replaceChildren();
    if (opener instanceof HTMLElement) opener.focus();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) sheet.close();
  });
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey) return;
    const link = event.target.closest<HTMLAnchorElement>("a[data-sheet], a[data-close]");
    if (!link) return;
    event.preventDefault();
    if (link.matches("[data-close]")) sheet.close();
    else void sheet.open(link.href);
  });
  return sheet;
}
