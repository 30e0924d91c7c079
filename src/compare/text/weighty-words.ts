/**
 * Words that can change what a policy means, by what they touch. Any inflection counts. Where words differ and no fact
 * does, a person must look at the change if one of these is among them.
 */
export const weightyWords = {
  /** What turns a statement into its opposite, or sets how far it goes. */
  limits:
    'not no never none nor neither without except exception unless only all any every solely exclusively always cease stop refuse deny denial prohibit forbid forbade forbidden exempt exemption exclude limit unlimited minimum maximum until before after regardless',
  /** How firmly something is said. */
  modals:
    'may might can could must shall should will would need require obligation oblige mandatory optional voluntary entitle guarantee undertake undertook undertaken',
  /** Numbers in words, and what they count. */
  numbers:
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty ninety hundred thousand half day week month year hour annual permanent indefinite period duration business working calendar',
  data: 'data datum information personal sensitive special name address email phone telephone location identifier ip cookie beacon pixel health medical biometric fingerprint genetic payment card bank financial credit password photo picture image video browsing history behaviour demographic gender race racial ethnic religion religious political sexual criminal disability veteran veterans profile recording voice usage log transaction passport anonymous pseudonymous deidentified aggregated interview tax vat number id account username device browser operating company employer employment occupation job education registration status signature contact friend preference survey order billing shipping invoice licence license nationality citizenship language birth household family income vehicle identity audio biometrics content message email resume cv reference',
  actions:
    'collect collection use used using process processing share disclose disclosure sell sold sale transfer store storage retain retention keep kept delete deletion erase erasure combine aggregate anonymise anonymize monitor track receive obtain access scan infer intercept export expose publish rent trade lease',
  purposes:
    'purpose advertise advertising advertisement marketing market analytics research train training improve personalise personalize target targeted promotion promotional fraud automated decision profiling recruit recruitment verify',
  parties:
    'party third partner affiliate subsidiary parent vendor contractor processor controller advertiser broker authority government court police regulator enforcement employer buyer acquirer acquisition merger successor insurer public',
  rights:
    'right consent object objection opt withdraw withdrew withdrawn withdrawal complaint complain appeal portability restrict restriction rectify rectification correct choice choose chose chosen agree agreement accept acceptance notify waive arbitration remedy liable liability responsible indemnify dispute fee charge free deactivate terminate bound binding',
  scope:
    'apply applicable resident child minor age guardian california colorado connecticut utah virginia europe european eea eu uk union country state jurisdiction international abroad effective immediately law legal lawful legitimate interest contract ' +
    'alabama alaska arizona arkansas delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas vermont washington wisconsin wyoming ' +
    'australia austria belgium brazil bulgaria canada chile china colombia croatia cyprus czech denmark england estonia finland france germany greece hungary iceland india indonesia ireland israel italy japan korea latvia liechtenstein lithuania luxembourg malaysia malta netherlands zealand norway philippines poland portugal romania russia scotland serbia singapore slovakia slovenia africa spain sweden switzerland swiss taiwan thailand turkey ukraine wales vietnam kingdom british gibraltar'
} as const

export type WeightClass = keyof typeof weightyWords
