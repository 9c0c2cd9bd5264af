import type { Answerable, TopicBank } from '../../bank.ts';

export const money = {
  price: {
    feel: [
      'Costs should be clear before a decision, never after.',
      'A figure nobody expected is bound to raise doubts.',
      'Money is hard-earned, and wanting to know where it goes is more than fair.',
      'Unclear charges wear trust thin.',
      'Surprises are the last thing anyone wants on a bill.',
      'Questions about cost deserve straight answers.',
    ],
    why: [
      'A total is made of several parts, and when they are not set out beforehand it always looks sudden.',
      'Estimates rest on the usual case, and anything beyond it should be asked about first.',
      'What insurance covers has limits, and those limits should be explained before they matter.',
      'Fees differ between clinics because what they include differs, which is why each item has to be listed.',
    ],
    step: [
      'We will rewrite our fee list in plain words and put it where it is seen first.',
      'Any charge outside the estimate will be explained and agreed on before it is made, and we will check that.',
      'Statements will be gone through for codes nobody understands.',
      'Staff will be given one shared way of explaining costs.',
      'The moment for talking about cost will be moved to the very start.',
    ],
    also: [
      'On costs, we will set out each item more clearly.',
      'As for charges, explaining first will be asked of everyone.',
      'How fees are shown is also under review.',
    ],
  },
  'hard-selling': {
    feel: [
      'Advice should never feel like a sales talk.',
      'No one should feel cornered into a decision.',
      'A polite no ought to end the matter.',
      'Being seen as a source of income is unpleasant.',
      'People come for care, not for a catalogue.',
      'Pressure and trust cannot share a room.',
    ],
    why: [
      'Options are meant as information, and once they are repeated they turn into pressure.',
      "What is needed is a clinician's call; what is on offer is only a choice, and the two must not be mixed.",
      'Staff may want to be complete, while the listener hears that there is no way to refuse.',
      'An option is only an option when "no" is said first.',
    ],
    step: [
      'We will remind everyone that "let me think about it" ends the conversation.',
      'Products will not be brought up unless someone asks, and a manager will check.',
      'Information will be given in writing to take home, with no decision expected on the day.',
      'How consultations are measured will be reviewed, so that targets never speak.',
      'Our team will practise saying what is optional before saying what it is.',
    ],
    also: [
      'On pressure, nothing should be pushed on anyone, and we will say so again.',
      'As for feeling pressured, we will review how options are presented.',
      "Time to decide is everyone's right, and staff will be reminded.",
    ],
  },
  refund: {
    feel: [
      'Money and contracts cause real worry when the terms are unclear.',
      'Feeling locked in is frustrating.',
      "Chasing an answer about one's own money is tiring.",
      'Terms should be understood before anyone signs.',
      'Fairness has to be visible, line by line.',
    ],
    why: [
      'A refund depends on terms and on what has been used, and without an itemised sheet any figure looks arbitrary.',
      'Paperwork takes time, and silence in the meantime makes it feel like a refusal.',
      'Terms about length and leaving belong on the first page, in plain language.',
      'Consumer offices can also give advice, and anyone is free to ask them.',
    ],
    step: [
      'We will set out refund terms in plain words on the first page of every agreement.',
      'An itemised sheet showing how any sum is worked out will become standard.',
      'One named person will handle such requests and report progress without being asked.',
      'We will have our agreements read again for anything unclear.',
      'More time to read before signing is something we will insist on.',
    ],
    also: [
      'On refunds and terms, one person will answer point by point.',
      'As for the agreement, we will rewrite what is unclear.',
      'How refunds are worked out is also under review.',
    ],
  },
} satisfies Partial<Record<Answerable, TopicBank>>;
