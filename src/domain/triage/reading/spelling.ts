/** English words a rule turns on; a slip of one letter in them is put right. Shorter words collide with too many others. */
const important =
  `allergic allergy bleeding blister blisters blistered blistering bloodshot blurred blurry breath breathe
 breathing bruise bruised bruising burning choking collapsed confused coughing dizzy double drooping droopy eyelid eyelids fainted
 fainting fever headache hoarse infected infection itching itchy mottled numbness painful palpitations pregnant purple seizure
 shivering slurred slurring spreading stinging swallow swallowing swelled swelling swollen throat throbbing tingling tongue trouble difficulty painful patches severe stinging injection
 unconscious blotchy marble mottled vision vomiting wheezing worse`.split(/\s+/);

/** Real words that lie one letter away from an important one and mean something else. */
const leaveAlone = new Set(
  `horse cooking coring hooking blending bleeding breather breeding bruiser brushed brushing burping choosing coaching dropping earning eyelet fainted feather
 inflected injected injection invasion mission painless pleading reading sealing shallow slurping smelling spelling stinging
 stringing swearing sweeping swinging teaching threat throaty tickling tinkling touching treading visions wallow worsen
 worst`.split(/\s+/),
);

function deletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

const known = new Set(important);
const byDeletion = new Map<string, string>();
for (const word of important) {
  if (word.length < 6) continue;
  for (const shorter of [word, ...deletions(word)]) byDeletion.set(shorter, word);
}

/** The word with each pair of neighbours changed over: "bleedign" becomes "bleeding". */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  );
}

function corrected(word: string): string {
  if (known.has(word) || leaveAlone.has(word)) return word;
  const swapped = swaps(word).find((one) => known.has(one));
  if (swapped !== undefined) return swapped;
  const near = [word, ...deletions(word)]
    .map((shorter) => byDeletion.get(shorter))
    .find((found) => found !== undefined);
  return near !== undefined && near[0] === word[0] && Math.abs(near.length - word.length) <= 1 ? near : word;
}

/** Puts single-letter slips in important English words right ("brething" is read as "breathing"). */
export function correctSpelling(text: string): string {
  return text.replace(/[a-z]{5,}/g, corrected);
}
