/**
 * Words of the lexicon of data categories that policies also use for much else. They name data only where the sentence,
 * or what governs it, says that data are collected, given or kept. Lemmas, joined by spaces.
 */
export const dataWords: ReadonlySet<string> = new Set([
  ...(
    'address age alias artwork attachment attitude audio behavioral beacon bio browser browsing camera carrier chat city click ' +
    'color comment communication competition contest contribution correspondence country crash credential creed curriculum ' +
    'debt degree department device diagnostics disability education email enquiry family feedback follower ' +
    'handle hardware health hobby identifier income industry inference infer inquiry interest invoice keyword language ' +
    'location medication message microphone name network occupation opinion payment phone photo photograph poll portfolio ' +
    'position posting preference prompt purchase qualification query questionnaire rating region religious ' +
    'resolution resume role scroll scrolling skill submission suggestion survey sweepstakes transaction university ' +
    'url usage verbal video voice weight zip favorite fax metadata political race racial affiliation spouse'
  ).split(' '),
  'your activity',
  'your interaction',
  'your interest',
  'your profile',
  'your email',
  'your friend',
  'your connection',
  'your order',
  'your purchase',
  'your transaction',
  'your booking',
  'your reservation',
  'your subscription',
  'your content',
  'your file',
  'your post',
  'your comment',
  'your message',
  'your inquiry',
  'your enquiry',
  'your address',
  'your feedback',
  'your role',
  'your title',
  'your usage',
  'user account',
  'user content',
  'customer data',
  'how you use',
  'how you interact',
  'how you access',
  'service you use',
  'product you use',
  'text message',
  'direct message',
  'email message',
  'social media'
])
