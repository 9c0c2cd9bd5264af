import type { Time, Who } from '../domain/analysis.ts';
import { type Bits, softGates } from '../text/gate.ts';
import { pattern } from '../text/pattern.ts';
import type { Reading } from './clause-zh.ts';
import { moodsThat } from './moods.ts';

const kin =
  '(?:mother|mom|mum|father|dad|husband|wife|spouse|partner|son|daughter|child|kids?|children|baby|sister|brother|grand(?:mother|father|ma|pa|son|daughter)|aunt|uncle|cousin|niece|nephew|boyfriend|girlfriend|fianc[eé]e?|friend|family|dog|cat|little (?:one|guy|girl|man))';
const relative = softGates.gated(pattern(`\\byour (?:\\w+ ){0,2}${kin}\\b`));
const you = softGates.gated(/\b(?:you|your|yours|yourself|u|ur|you're|you've|you'd)\b/u);
const thirdPerson = softGates.gated(
  /\b(?:he|she|him|his|her|hers|another patient|other patient|patient before|next to you)\b/u,
);
const people = softGates.gated(
  /\b(?:patients|people|everyone|everybody|anyone|anybody|someone|somebody|folks|families|clients|guests|individuals?|(?:a|any|each|every|most|many|some) (?:patient|person|people|client|one)|nobody|no one)\b/u,
);
const clinic = softGates.gated(
  /\b(?:we|us|our|ours|i|my|me|we're|we've|we'd|i'm|i've|the (?:team|staff|office|clinic|practice|doctor|front desk)|dr\.?)\b/u,
);

const pastVerb = softGates.gated(
  /\b(?:was|were|had|did|didn't|wasn't|weren't|came|went|told|gave|took|made|saw|spoke|left|got|said|chose|brought|sent|kept|held|met|knew|thought|felt|found|paid|ran|sat|stood|wore|wrote|broke|began|put|let|cut|hurt|lost|won|grew|drew|fell|flew|forgot|heard|hung|read|rode|rang|showed|slept|woke|threw|understood|ago|yesterday|since|[a-z]{3,}ed)\b/u,
);
const perfect = softGates.gated(
  /\b(?:have|has|you've|we've|i've|had) (?:\w+ ){0,2}(?:been|come|seen|had|done|[a-z]{3,}ed)\b/u,
);
const notPast = /\b(?:need|needed to know|be|is|are|get|being|if|when|not) (?:\w+ )?[a-z]{3,}ed\b/u;
const habitual = softGates.gated(
  /\b(?:always|usually|typically|generally|often|normally|every (?:day|time|visit|week|patient)|as a rule|in general|on average|tends? to)\b/u,
);
const future = softGates.gated(
  /\b(?:will|we'll|you'll|i'll|it'll|won't|going to|look forward|soon|next (?:time|week|month|visit))\b/u,
);

const condition = softGates.gated(
  /\b(?:if|should you|whenever|when you (?:call|come|visit|are|have|arrive|need)|unless|whether|in case|would like to|anyone who|those who|any(?:one|body) (?:with|who)|once you)\b/u,
);
const policy = softGates.gated(
  /\b(?:policy|policies|by law|hipaa|privacy (?:law|rule)s?|required?|requires|in general|generally|typically|usually|as a rule|we (?:offer|provide|accept|use|never|always|do not|don't|can't|cannot|aren't able)|is listed|are listed|every (?:patient|person|case)|each (?:patient|person|case)|varies|vary|depends?|can't (?:discuss|confirm|speak|comment)|cannot (?:discuss|confirm|speak|comment)|may (?:be|cause|need|require|take|have)|can (?:be|cause|take|happen)|not everyone|standard)\b/u,
);
const wish = softGates.gated(
  /\b(?:hope|wish|look(?:ing)? forward|would love|can't wait|happy to|glad to)\b/u,
);
const request = softGates.gated(
  /\b(?:please|feel free|give us a call|call us|reach out|contact us|contact our|email us|drop us|let us know|don't hesitate|you're welcome to|you are welcome to|come by|ask for)\b/u,
);
const question = softGates.gated(/\?/u);
const negation = softGates.gated(/\b(?:no|not|never|none|neither|nor|cannot|without|[a-z]+n't)\b/u);
const quoted = softGates.gated(/["“][^"”]{2,80}["”]/u);

/** Reads one English clause from its soft text. */
export function readEnglish(soft: string, may: Bits): Reading {
  const opensCondition = condition.test(soft, may);
  const moods = moodsThat({
    conditional: opensCondition,
    policy: policy.test(soft, may),
    wish: wish.test(soft, may),
    request: request.test(soft, may),
    question: question.test(soft, may),
    negation: negation.test(soft, may),
    quotation: quoted.test(soft, may),
  });
  return { who: whoIn(soft, may), moods, time: timeIn(soft, may), opensCondition };
}

function whoIn(soft: string, may: Bits): Who {
  if (relative.test(soft, may)) return 'relative';
  if (you.test(soft, may)) return 'reviewer';
  if (people.test(soft, may)) return 'people';
  if (thirdPerson.test(soft, may)) return 'third';
  if (clinic.test(soft, may)) return 'clinic';
  return 'unknown';
}

function timeIn(soft: string, may: Bits): Time {
  if (perfect.test(soft, may) || (pastVerb.test(soft, may) && !onlyParticiple(soft))) return 'past';
  if (habitual.test(soft, may)) return 'habitual';
  if (future.test(soft, may)) return 'future';
  return 'none';
}

/** "is required", "be numbed": the -ed form is no past when an auxiliary stands before it and nothing else is past. */
function onlyParticiple(soft: string): boolean {
  if (!notPast.test(soft)) return false;
  return pastVerb.exec(soft.replace(new RegExp(notPast, 'gu'), ' ')) === null;
}
