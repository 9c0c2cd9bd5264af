import type { StatementBank } from '../statement-bank.ts';

export const statements: StatementBank = {
  ourselves: 'our clinic',
  about: {
    waiting: 'waiting times',
    booking: 'booking and contact',
    'staff-manner': 'the courtesy of our team',
    'doctor-manner': 'the way our clinicians communicate',
    'short-visit': 'the time given to each consultation',
    'not-explained': 'the way care is explained',
    result: 'questions about outcomes',
    'pain-safety': 'safety of care',
    price: 'our fees',
    'hard-selling': 'the way options are offered',
    refund: 'agreements and refunds',
    environment: 'our premises',
    parking: 'access and parking',
    privacy: 'privacy and personal information',
    discrimination: 'equal treatment',
    general: 'recent concerns',
  },
  contact: ['{phone} ({role})', '{phone}', 'LINE {line}', '{email}', 'our front desk'],
  signs: 'The clinic team',
  kinds: {
    'open-letter': [
      ['To everyone who cares about this clinic,', 'To all who have written to us or about us,'],
      [
        'Much has been said of late about {about}. We have read every word.',
        'People have raised questions about {about}, and they deserve a direct answer.',
      ],
      [
        'To anyone who feels uneasy or let down: we are sorry. Trust is hard to earn, and we know its weight.',
        'We are sorry for the worry this has caused. Whatever the full picture, hurt feelings deserve to be heard.',
      ],
      [
        'Our management is going through our routines step by step. Until the facts are clear, we will neither excuse ourselves nor blame anyone else.',
        'We are putting the facts together with care, and we will not call certain what is not. What needs to change will be changed.',
      ],
      [
        'We never speak about individuals in public, and we ask everyone to leave the people concerned in peace. Whatever can be shared, we will share.',
        'Privacy keeps us from discussing any individual. Changes to the way we work are another matter, and those will be open for all to see.',
      ],
      [
        'Questions and comments are welcome: {contact}. Someone will listen and answer.',
        'Please write or call: {contact}. Each message will be answered.',
      ],
    ],
    official: [
      ['Statement by {clinic}', 'Information from {clinic}'],
      [
        '1. We are aware of public comments concerning {about}, and our management is looking into them.',
        '1. Comments concerning {about} are being taken seriously and are under review.',
      ],
      [
        '2. Until the facts are established, we will not speculate and ask others not to spread what has not been verified.',
        '2. We will rely on verified information only and draw no conclusions from fragments.',
      ],
      [
        '3. The law on health records and personal data forbids us to speak about any individual.',
        '3. To protect privacy, we do not discuss any individual matter in public.',
      ],
      [
        '4. We cooperate fully with the authorities, and any improvement to our routines will be made public.',
        '4. Any request by the authorities will be answered in full, and changes will be announced.',
      ],
      [
        '5. Further information comes from one contact only: {contact}.',
        '5. For questions, please turn to {contact}.',
      ],
    ],
    'staff-notice': [
      ['To the whole team,', 'Dear colleagues,'],
      [
        'There is public talk at the moment about {about}. It affects us all, and thank you for carrying on.',
        'Public attention has turned to {about}. Management is looking into it, and you will hear any news first.',
      ],
      [
        'One contact speaks for us. If anyone asks, please say "our contact will answer that" and pass them on to {contact}.',
        'Please give no individual answers to the press or the public; note how to reach them and pass it on to {contact}.',
      ],
      [
        'Please do not argue, share or react online, and do not answer reviews from private accounts. One sentence can expose a person.',
        'Please discuss no individual in chats or on social media, and open no file that your work does not require.',
      ],
      [
        'Records stay exactly as they are: nothing added, removed or altered. If you know something, tell a manager; no one will be blamed for it.',
        'Please keep all notes and messages unchanged. Whoever wishes to share something will be heard in confidence.',
      ],
      [
        'Work goes on as usual. If someone is upset, listen first, stay calm and call a manager. If it weighs on you, please say so.',
        'When challenged, stay calm, promise nothing and ask a manager to take over. Your own wellbeing matters too.',
      ],
    ],
    'family-message': [
      [
        'Hello, I am the contact at {clinic} who looks after this matter.',
        'Hello, I am writing for {clinic} and will be your contact.',
      ],
      [
        'Your worry is very much on our minds. First of all, how are you and your family doing?',
        'We take your concerns to heart. What matters most right now is how you and your family are.',
      ],
      [
        'Our medical lead will go through each of your questions with you in person, at a time and place you choose, with anyone you would like beside you.',
        'We would like to hear all of your questions and answer them one by one. The time, the place and the company are yours to choose.',
      ],
      [
        'You may request copies of records, ask another doctor, or turn to the health authority for mediation. These are your rights, and we will help.',
        'Should you wish for another opinion or copies of records, we will help you obtain them.',
      ],
      [
        'From now on you can reach me directly, with no need to repeat anything: {contact}.',
        'Whenever you would like to talk: {contact}. If you would rather not, we respect that too.',
      ],
    ],
    'media-answer': [
      [
        'Thank you for asking. On {about}, we can say the following.',
        'Thank you for checking with us. This is what we can say on {about}.',
      ],
      [
        'We are aware of the comments, and our management is looking into them. Until the facts are clear, we will not speculate.',
        'Our routines are under review, and whatever can be made public will be provided.',
      ],
      [
        'The law forbids a clinic to disclose anything about an individual, so we can neither confirm nor deny any personal matter. This is not evasion but protection for everyone.',
        'Whether and how anyone receives care is confidential by law, and we ask you to protect the people concerned as well.',
      ],
      [
        'We cooperate with the authorities. Further answers come from {contact}.',
        'Further information: {contact}. If your deadline is close, tell us, and we will send what is confirmed.',
      ],
    ],
  },
};
