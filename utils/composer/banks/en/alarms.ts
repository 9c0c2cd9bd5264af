import type { Answerable, TopicBank } from '../../bank.ts';

export const alarms = {
  'legal-threat': {
    feel: [
      "Raising a formal concern is everyone's right, and we respect it.",
      'It takes a great deal of frustration to reach this point.',
      'A matter this serious deserves more than a polite phrase.',
      'Wanting a clear account is entirely fair.',
      'We do not take words like these lightly.',
      'Asking for answers through official channels is a fair step.',
    ],
    why: [
      'Responsibility has to be worked out from complete records, and a public page is no place for conclusions.',
      'Oversight exists for good reason, and we cooperate fully with any authority that asks.',
      'Anyone may request copies of their own records and ask another professional to look at them.',
      'Both sides usually see part of the same thing, so a neutral setting helps.',
    ],
    step: [
      'One named person will gather the questions and answer them point by point.',
      'Our management will look into the steps involved.',
      'The ways to raise a concern, with us or with the authorities, will be listed on our page.',
      'A senior member of the team will be there to talk in person.',
    ],
    also: [
      'Formal channels are open to everyone, and we cooperate with them.',
      'As for accountability, a senior person will answer.',
      'Complaint routes will be easier to find as well.',
    ],
  },
  'media-threat': {
    feel: [
      'Wanting to be heard more widely often means nobody seemed to listen.',
      "Speaking out is everyone's right.",
      'We would rather face a hard question than avoid it.',
      'A wish to go public tells us how deep the disappointment is.',
    ],
    why: [
      'It takes time to establish facts, and until then we say nothing about any individual.',
      'Scrutiny or not, what needs checking gets checked.',
      'Public questions have their place, while individual matters belong in private.',
    ],
    step: [
      'Our management will look into the steps involved and answer for them.',
      'What can be shared publicly, we will share ourselves.',
      'One person will speak for us, so that the answers stay consistent.',
    ],
    also: [
      'Public interest is understood, and what can be said we will say.',
      'As for wider attention, our management will answer for how we work.',
    ],
  },
  'wrong-clinic': {
    feel: [
      'We would like to be sure that this is about the right place.',
      'Similar names on the map are easily mixed up.',
      'Whichever place this is about, the feeling behind it is real.',
      'Some of this does not quite match what we know of our own routine.',
    ],
    why: [
      'This page stands for our clinic alone, and places with similar names sit close together on the map.',
      'Listings can be confusing, and that is no fault of the person writing.',
      'Where names are alike, comments easily land on a neighbouring page.',
    ],
    step: [
      'If another location is meant, we are glad to help find the right contact.',
      'We will check our name and address on every listing to avoid confusion.',
      'Either way, the points raised are a useful reminder for our own team.',
    ],
    also: [
      'If another location is meant, we can help find it.',
      'Our listings will be checked for anything confusing, too.',
    ],
  },
  fake: {
    feel: [
      'Doubt is fair; reviews only help when they are real.',
      'Honest reviews matter to us as well.',
      'Questioning what one reads online is sensible.',
      'Too much praise can make anyone wary.',
    ],
    why: [
      'Reviews are run by the platform, and we cannot see who is behind an account.',
      'Nothing is given in exchange for a review here, whatever it says.',
      'A page of reviews is only one view, and people are right to look further.',
    ],
    step: [
      'Our staff rules will state that nothing is ever traded for a review.',
      'Anyone who spots an odd account is welcome to flag it to the platform.',
      'We will go over the ground rules on reviews with the whole team.',
    ],
    also: [
      'On honest reviews, odd accounts can be flagged to the platform.',
      'As for the reviews here, nothing is traded for them.',
    ],
  },
  scam: {
    feel: [
      "Being deceived in someone else's name is infuriating.",
      'Impersonation hurts everyone it touches.',
      'A false message under a familiar name would confuse anyone.',
      'Warnings like this one help others stay alert.',
    ],
    why: [
      'Impostors copy names and pictures, so the safe way is to check through a channel that has been officially published.',
      'Requests for transfers to private accounts always call for a second look.',
      'Such tricks keep changing, and clear official channels are the best defence.',
    ],
    step: [
      'Please call 165, the anti-fraud line in Taiwan, and keep the messages. Our official channels will be listed on our page.',
      'We will post a warning with our official contacts and report the account to the platform.',
      'Our official contacts will be placed where they cannot be missed; 165 can check anything suspicious.',
    ],
    also: [
      'On the false account, we will post a warning; 165 can advise.',
      'As for impersonation, our official contacts will be published clearly.',
    ],
  },
  'staff-grievance': {
    feel: [
      'How people feel at work deserves to be heard as well.',
      'Speaking up about a workplace takes courage.',
      "A team's wellbeing shows in everything it does.",
      'Concerns from inside count just as much.',
    ],
    why: [
      'Pay and rosters are personal matters and not for a public page, yet the question itself is a fair one.',
      "Decisions that are not explained easily turn into grievances, and explaining is the manager's job.",
      'Labour offices can also advise, and anyone is free to ask them.',
    ],
    step: [
      'We will review how concerns from the team can be raised safely.',
      'Our management will check its practice against the rules.',
      'A person outside the line of command will be asked to listen.',
    ],
    also: [
      'On working conditions, our management will look into it.',
      'As for the workplace, concerns can be raised safely, and we will review how.',
    ],
  },
  spam: {
    feel: ['We have seen this message.', 'Thank you for the message.', 'Noted, and read.'],
    why: [
      'This page is meant for people who want to share an experience of care.',
      'Comments here help others choose, so we keep to that subject.',
    ],
    step: ['Any thought about our service is welcome.', 'We are glad to hear suggestions about our service.'],
    also: ['Thoughts about our service are always welcome.'],
  },
  abusive: {
    feel: [
      'Strong words usually come from strong disappointment.',
      'Anger like this does not come from nowhere.',
      'We hear how upset this is.',
      'Harsh words, and still we would rather listen than turn away.',
      'This much frustration deserves a person, not a thread.',
      'However it is said, dissatisfaction this deep matters.',
    ],
    why: [
      'Screens make it hard to tell a whole story, and tempers rise easily; talking may let us hear it better.',
      'We would rather not guess at reasons or argue in public.',
      'Anger is seldom about one small thing, and we would like to know where it began.',
    ],
    step: [
      'A manager from outside the consulting rooms will listen first.',
      'Tone aside, this will be looked at like any other concern.',
      'We will go through our service from start to end for what could let people down so badly.',
      'One person will take it from beginning to end, with no need to repeat anything.',
    ],
    also: ['Strong dissatisfaction will be heard by a manager.', 'Tone aside, every concern is looked at.'],
  },
  question: {
    feel: [
      'Thank you for asking.',
      'Asking first is a good idea.',
      "A fair question, and surely not only one person's.",
      'Questions are always welcome.',
      'Good to ask before deciding.',
    ],
    why: [
      'Needs differ from person to person, so an answer on a public page would not be right for everyone.',
      'Services and hours do change, and the team has the latest details.',
      'Anything about health calls for a proper assessment, so we will not guess from afar.',
    ],
    step: [
      'Frequent questions will be collected on our page.',
      'Our team can go through general information point by point.',
      'We will add the details to our page so that they are easy to find.',
    ],
    also: [
      'As for the question, our team is glad to help.',
      'General information will be added to our page.',
    ],
  },
  general: {
    feel: [
      'Taking the trouble to write this means it mattered.',
      'Dissatisfaction has a reason, and we would like to understand it.',
      'Words like these are not brushed aside here.',
      'Being let down is a poor feeling.',
      'Few words, and the disappointment is clear.',
      'Criticism is not easy to give, and we take it seriously.',
    ],
    why: [
      'One routine can feel very different to different people, so our own view is not enough.',
      'A short comment shows us a part of the picture, and we would rather not explain ourselves too soon.',
      'Service is a chain, and one weak link is enough to spoil it.',
      'What seems normal to us may not seem so to others, and it helps to be told.',
    ],
    step: [
      'Waiting, explanations, courtesy and costs will each be looked at again.',
      'Our team will discuss this and go through the routine with fresh eyes.',
      'A manager will walk through each step and note what can be better.',
      'This goes into our regular service review.',
    ],
    also: ['Everything else raised will go into the same review.', 'The remaining points are noted as well.'],
  },
} satisfies Partial<Record<Answerable, TopicBank>>;
