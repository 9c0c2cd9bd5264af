import type { Answerable, TopicBank } from '../../bank.ts';

export const place = {
  environment: {
    feel: [
      'Rooms should put people at ease.',
      'The state of a place says a lot about its care.',
      'Small discomforts add up when one has to sit still.',
      'Fair point, and one that can be fixed.',
      'Surroundings matter, and these remarks are welcome.',
      'What we have stopped noticing is plain to everyone else.',
    ],
    why: [
      'Staff move about all day and stop noticing what people who sit can feel.',
      'Cleaning follows a timetable, and busy hours outrun it.',
      'Space is hard to change, but seating, sound and temperature are not.',
      'Parts of the building are shared, so some things need a word with the management.',
    ],
    step: [
      'We will set up regular checks with a sheet anyone can see.',
      'Seating, temperature and noise will be checked from where people actually sit.',
      'Repairs will be listed and dealt with in order of need.',
      'Hygiene routines will be checked more often by a manager.',
      'Signs and directions will be walked through again from the street to the desk.',
    ],
    also: [
      'On the premises, we will step up our daily checks.',
      'As for comfort, we will look at seating, noise and temperature.',
      'The rooms themselves are also on our list.',
    ],
  },
  parking: {
    feel: [
      'Circling for a space is a poor start to anything.',
      'Getting here should be the easy part.',
      'A hunt for parking puts everyone on edge.',
      "Traffic and a full street test anyone's patience.",
    ],
    why: [
      'Spaces nearby are limited and not ours to add, but good directions are.',
      'Traffic comes in waves, and the quiet hours are worth telling people about beforehand.',
      'The car parks around us are run by others, yet we can still gather the details in one place.',
    ],
    step: [
      'We will put a map of nearby parking and walking routes on our page.',
      'Directions, entrances and public transport will be added to our booking messages.',
      'We will note which hours are easiest and share that.',
      'A drop-off point for those who need one will be marked more clearly.',
    ],
    also: [
      'On parking, we will publish a map of what is nearby.',
      'As for getting here, our booking messages will carry directions.',
      'Parking details will be easier to find, too.',
    ],
  },
  privacy: {
    feel: [
      'Private matters belong behind closed doors.',
      'Being overheard or exposed is deeply uncomfortable.',
      'Trust in confidentiality is the ground everything stands on.',
      'Who knows what about a person is for that person to decide.',
      'Worry about where information goes is entirely reasonable.',
      'Nobody should feel exposed where they came for help.',
    ],
    why: [
      'Desks and seats stand close together, and a normal voice carries further than one thinks.',
      'Information passes through several hands, and each needs its own check.',
      "Nobody's attendance may be confirmed without consent, and that rule protects everyone.",
      'Pictures and records need written consent, and without it they have no place in public.',
    ],
    step: [
      'We will review how people are called and identified, so that as little as possible is said aloud.',
      'Access to information will be gone through again, person by person.',
      'Conversations about health will move behind a closed door, and a manager will check.',
      'Consent for every picture we publish will be checked; anyone who objects can have it taken down first and discussed later.',
      'Confidentiality will be refreshed in training for the whole team.',
    ],
    also: [
      'On privacy, we will review what is said aloud and where.',
      'As for personal information, access will be gone through again.',
      'Confidentiality is also being reviewed.',
    ],
  },
  discrimination: {
    feel: [
      'Everyone deserves the same respect, without exception.',
      'Being treated as less is something no one forgets.',
      'Fairness is not up for debate here.',
      'Respect cannot depend on who is standing at the desk.',
      'To feel singled out is painful.',
    ],
    why: [
      'Differences in handling sometimes come from the process, and unexplained they look like prejudice.',
      'Bias hides in small words, and a team has to help each other see it.',
      'When language is a barrier, louder is not clearer, and it can feel like blame.',
      'A rule is only fair when it sounds the same to everyone.',
    ],
    step: [
      'A manager will take this up in person and go through it with the team.',
      'Equal treatment will be part of our code and our training.',
      'Pictures, translation tools or an interpreter will be kept at hand for anyone who needs them.',
      'We will look at our entrance, forms and desk for whatever shuts people out.',
    ],
    also: [
      'On fair treatment, a manager will take this up in person.',
      'As for being treated differently, it will be part of our training.',
      'Equal respect is also something we will go over with everyone.',
    ],
  },
} satisfies Partial<Record<Answerable, TopicBank>>;
