/** The events that a period runs from or until, as reports say them. `Other` has no words. */
export const retentionEventWords: Readonly<Record<string, string>> = {
  AccountClosure: 'the closing of the account',
  ContractEnd: 'the end of the agreement',
  DisputeResolved: 'the end of the dispute',
  ConsentWithdrawn: 'the withdrawal of consent',
  DeletionRequest: 'a request for deletion',
  PurposeFulfilled: 'the end of the purpose',
  Inactivity: 'the last activity',
  Collection: 'the collection of the data',
  ApplicationEnd: 'the end of the application',
  SessionEnd: 'the end of the session',
  BackupExpiry: 'the expiry of backups'
}
