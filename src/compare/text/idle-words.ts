/** Words that hold a sentence together and say nothing of their own. */
export const idleWords: ReadonlySet<string> = new Set(
  'a an the this that these those and or of to in on at by for from with as into about is are was were be been being am has have had do does did it its we us our ours you your yours they them their he she his her who which what there here such so if when where how than then also please etc e g ie eg via per'.split(
    ' '
  )
)
