/**
 * Words that policies write with a capital and that name no company: parties and things that a policy defines, offices,
 * laws, techniques, times. Lower-case, singular and plural as written.
 */
export const definedTerms: ReadonlySet<string> = new Set(
  (
    'client clients customer customers member members user users merchant merchants seller sellers buyer buyers host hosts guest guests ' +
    'employer employers employee employees publisher publishers advertiser advertisers affiliate affiliates partner partners provider ' +
    'providers vendor vendors processor processors subprocessor subprocessors sub-processor sub-processors supplier suppliers contractor ' +
    'contractors agent agents subsidiary subsidiaries distributor distributors reseller resellers licensor licensors licensee licensees ' +
    'driver drivers rider riders teacher teachers student students school schools creator creators developer developers administrator ' +
    'administrators owner owners operator operators manager managers subscriber subscribers participant participants patient patients ' +
    'business businesses organization organizations organisation organisations institution institutions team teams community communities ' +
    'group groups company companies corporation party parties third portal portals platform platforms site sites website websites web ' +
    'app apps application applications service services product products software device devices feature features content contents ' +
    'account accounts profile profiles agreement agreements terms term conditions condition policy policies notice statement section ' +
    'law laws act regulation regulations directive authority authorities commission commissioner office officer court courts police ' +
    'government ministry department agency agencies bureau board council tribunal parliament member state states union federal national ' +
    'international european data information cookie cookies personal personally identifiable usage technical aggregate aggregated ' +
    'anonymous anonymized anonymised de-identified sensitive special category categories consumer consumers processing controller ' +
    'privacy shield framework clauses contractual standard security protection safe harbor gdpr ccpa cpra lgpd pipeda ' +
    'internet bluetooth wifi wi-fi wi javascript html html5 flash java ios android windows macos linux chrome safari firefox opera edge ' +
    'explorer browser browsers ssl tls https http gps sms mms api apis sdk sdks url urls ip id ids ai ml vpn dns pdf csv xml json ' +
    'encryption pixel pixels beacon beacons tag tags token tokens local storage analytics advertising marketing social media network ' +
    'networks logs log server servers cloud email e-mail mail phone telephone address name names payment payments credit debit card ' +
    'cards bank banks transaction transactions support help center centre desk contact ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday english french german spanish italian american british australian canadian californian ' +
    'article articles chapter annex appendix schedule exhibit part paragraph table step figure ' +
    'yes no none also and or for the if in to by with as such other others any all each including includes include like e.g eg etc ' +
    'our your their its his her us we you they it me i this that these those'
  ).split(' ')
)
