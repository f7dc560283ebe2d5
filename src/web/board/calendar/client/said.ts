const UNDO_SECONDS = 10;
const READ_SECONDS = 6;

export interface Said {
  words: string;
  wrong?: boolean;
  /** What the button takes back, as long as it is there. */
  undo?: { word: string; act(): void };
}

/** One line at the foot of the page that says what has just happened; with something to undo it counts ten seconds down. */
export function createSayer(line: HTMLElement): (said: Said) => void {
  let timer = 0;
  const clear = () => {
    clearInterval(timer);
    line.replaceChildren();
    line.className = "said-line";
  };
  return ({ words, wrong, undo }) => {
    clear();
    line.classList.add("shown", wrong ? "wrong" : "good");
    const text = document.createElement("span");
    text.textContent = words;
    line.append(text);
    let left = undo ? UNDO_SECONDS : READ_SECONDS + Math.ceil(words.length / 12);
    if (undo) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "small";
      const count = document.createElement("span");
      count.setAttribute("aria-hidden", "true");
      button.append(undo.word, " ", count);
      const show = () => {
        count.textContent = String(left);
      };
      show();
      button.addEventListener("click", () => {
        clear();
        undo.act();
      });
      line.append(button);
      timer = window.setInterval(() => {
        left--;
        show();
        if (left <= 0) clear();
      }, 1000);
    } else {
      timer = window.setInterval(clear, left * 1000);
    }
  };
}
