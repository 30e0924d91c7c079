/** What an occasion says of the source: at sign-up the person gives data, during use the service takes them. */
export const occasions: Readonly<Record<string, string>> = {
  WhenGiving: 'DataSubject',
  WhenUsing: 'AutomaticCollection'
}
