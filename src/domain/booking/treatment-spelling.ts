/** Treatments that are often mistyped, and that no everyday word is one letter away from. */
const known =
  "facial massage extraction microneedling eyelash eyelashes eyebrow eyebrows botox hydrafacial waxing".split(" ");
const other = /^(messages?|racial|taxing|waving|glacial)$/;

/** "Fcial", "masage", "extracton": a treatment with one letter too many, too few, wrong or swapped is that treatment. Lower-case words. */
export function mendTreatmentNames(said: string): string {
  if (!/[a-z]{5}/.test(said)) return said;
  return said.replace(/[a-z]{5,14}/g, (word) => {
    const plain = word.replace(/s$/, "");
    if (known.includes(word) || known.includes(plain) || other.test(word)) return word;
    return known.find((name) => isNear(word, name) || isNear(plain, name)) ?? word;
  });
}

/** One letter lies between them, or two neighbours are swapped; the first letter is rarely wrong. */
function isNear(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 1 || word === name) return false;
  let at = 0;
  while (at < word.length && word[at] === name[at]) at++;
  const [left, right] = [word.slice(at), name.slice(at)];
  const swapped = left.length > 1 && left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return (
    swapped ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.slice(1) === right.slice(1) && left !== right)
  );
}
