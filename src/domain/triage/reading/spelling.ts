/** English words a rule turns on; a slip of one letter in them is put right. Shorter words collide with too many others. */
const important =
  `allergic allergy bleeding blister blisters blistered blistering bloodshot blurred blurry breath breathe
 breathing bruise bruised bruising burning choking collapsed confused coughing dizzy double drooping droopy eyelid eyelids fainted
 fainting fever headache hoarse infected infection itching itchy mottled numbness painful palpitations pregnant purple seizure
 shivering slurred slurring spreading stinging swallow swallowing swelled swelling swollen throat throbbing tingling tongue trouble difficulty painful patches severe stinging injection
 unconscious vision vomiting wheezing worse`.split(/\s+/);

/** Real words that lie one letter away from an important one and mean something else. */
const leaveAlone = new Set(
  `blending bleeding breather breeding brushed brushing bruiser burping choosing dropping earning fainting feather horse house injected
  inflected injection invasion prurient shallow spelling smelling dwelling mission painless reading spreads
  throaty tongues treading visions worst worsen bluffing dazzle sealing swearing sweeping weather whether wallow
  leading feeding pleading threat bread broth beath bathe bathing breach eyelet eyeline trusting printing staining
  stringing swinging singing slurping teaching touching coaching
  fever never ever fewer lever dizzy fizzy couple trouble doable doubles doubled dubble
  worsen worth worse`.split(/\s+/),
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

function corrected(word: string): string {
  if (known.has(word) || leaveAlone.has(word)) return word;
  const candidate =
    byDeletion.get(word) ??
    deletions(word)
      .map((shorter) => byDeletion.get(shorter))
      .find(Boolean);
  if (candidate === undefined || candidate[0] !== word[0]) return word;
  // A plural or an -ed of a real word is no slip.
  return Math.abs(candidate.length - word.length) <= 1 ? candidate : word;
}

/** Puts single-letter slips in important English words right ("brething" is read as "breathing"). */
export function correctSpelling(text: string): string {
  return text.replace(/[a-z]{5,}/g, corrected);
}
