import type { Answerable, TopicBank } from '../../bank.ts';

export const care = {
  'not-explained': {
    feel: [
      'Not being told leaves people to guess, and guessing is frightening.',
      'Everyone has a right to understand what is happening and why.',
      'Finding things out afterwards always feels like being left out.',
      'Jargon is not an explanation.',
      'Unanswered questions grow heavier with time.',
      'Clear words beforehand would spare a lot of worry.',
      'When something matters this much, it should be said twice and written down.',
      'A missing explanation is a missing piece of trust.',
    ],
    why: [
      'What we say many times a day is heard for the first time by the person in front of us, and that is easily forgotten.',
      'When time is tight, explaining is what gets cut, though it is the last thing that should be.',
      'Information is spread over several people and rooms, and each assumes another has said it.',
      "Saying something and being understood are two different things, and checking is the speaker's job.",
      'Nervous listeners remember half, so spoken words alone are not enough.',
    ],
    step: [
      'We will list what has to be explained beforehand and check each point off together.',
      'Written summaries in plain language will be prepared to go with what is said.',
      'We will ask staff to explain, then let people say it back in their own words.',
      'Who explains what, and when, will be set down so that nothing falls between two desks.',
      'A fixed moment for questions will be added before anything goes ahead.',
      'Our leaflets will be rewritten with fewer terms and more pictures.',
    ],
    also: [
      'On explanations, we will put the key points in writing.',
      'As for being told in time, the steps before consent will be gone through again.',
      'Clearer information is also on our list.',
    ],
  },
  result: {
    feel: [
      'Hoping for a change and not seeing it is deeply discouraging.',
      'Effort and trust deserve better than disappointment.',
      'When hopes and outcome drift apart, frustration is only natural.',
      'Feeling back at square one is tiring.',
      'It is hard to put faith in something and be let down.',
      'Doubts about an outcome deserve a proper conversation.',
    ],
    why: [
      'Results in health care differ from person to person and can never be promised, and that should be said plainly before any decision.',
      'Progress is rarely even, so goals need to be agreed early and looked at again along the way.',
      "Clinicians do not always agree, and asking for another opinion is everyone's right.",
      'Benefits tend to be spoken of more than limits, and that is where expectations part from reality.',
    ],
    step: [
      'We will make sure that limits are explained as clearly as benefits.',
      'Our medical lead will look at how expectations are discussed beforehand.',
      'A set point to look at progress together is something we will build into our routine.',
      'How to raise a concern about an outcome, and with whom, will be written down for everyone.',
      'What is said at consultations will be put in writing, so that both sides can refer to it.',
    ],
    also: [
      'On outcomes, our medical lead would like to understand more in private.',
      'As for expectations, we will review how limits are explained.',
      'Concerns about results are taken seriously, and we will review how they are handled.',
    ],
  },
  'pain-safety': {
    feel: [
      'Anything that touches safety worries us too.',
      "Being frightened for one's body, or for someone close, is an awful feeling.",
      'Concerns like this are never small to us.',
      'Looking for help and finding only worry is hard to bear.',
      'Nobody should have to carry such fear alone.',
      'Reading this, we put other things aside.',
    ],
    why: [
      'Every kind of care carries some risk, and people should know beforehand what to expect and whom to call.',
      "No one's condition can be judged on a public page; what can be said is that worry should never have to wait.",
      'Good care does not end at the door: it needs clear guidance and a phone that is answered.',
      'Safety rests on many small checks, and each concern is a reason to go through them again.',
    ],
    step: [
      'Our medical lead will go through the steps involved.',
      'We will make our written guidance clearer on when to call and when to seek urgent care.',
      'Worried calls will be passed to a clinician, and we will check that this happens.',
      'Every safety step in our routine will be gone through again with the team.',
      'Saying beforehand what will be felt, and that anyone may say stop, is a rule we will repeat in every room.',
    ],
    also: [
      'On safety, our medical lead will review this.',
      'As for whom to call when worried, we will make it easier to find.',
      'Follow-up and guidance are also being gone through again.',
    ],
  },
} satisfies Partial<Record<Answerable, TopicBank>>;
