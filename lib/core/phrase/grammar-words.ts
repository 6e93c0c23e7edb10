/** Closed classes of English, by part of speech. Source: Quirk et al. (1985), chapters 3–9. */
import { wordSet } from "./word-set";

export const SUBJECT_PRONOUNS = wordSet("i you he she we they");
export const OTHER_PRONOUNS = wordSet(
  "it this that these those who which what there everyone everybody nobody someone somebody anyone one",
);
export const OBJECT_PRONOUNS = wordSet(
  "me you him her us them it myself yourself himself herself itself ourselves themselves",
);
export const DETERMINERS = wordSet(
  "the a an this that these those each every either neither some any no all both half another such what which whose several many few most much enough more",
);
export const POSSESSIVES = wordSet("my your his her its our their");
export const BE = wordSet(
  "am is are was were 'm 're be been being wasn't weren't isn't aren't ain't",
);
export const AUXILIARIES =
  wordSet(`am is are was were have has had do does did can could will would shall should may
might must 'm 're 've 'll 'd 's isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't cannot
couldn't won't wouldn't shan't shouldn't mightn't mustn't ain't needn't`);
export const MODALS = wordSet(
  "can could will would shall should may might must 'll can't cannot couldn't won't wouldn't shan't shouldn't mightn't mustn't",
);
export const PREPOSITIONS =
  wordSet(`about above across after against along amid among around as at before behind below
beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto
opposite out outside over past per since through throughout till to toward towards under underneath until up upon via
with within without`);
/** Begin a subordinate clause; what follows has its own subject and verb. */
export const SUBORDINATORS = wordSet(
  "because while when whenever if unless although though since after before until till once as whereas where so",
);
export const COORDINATORS = wordSet("and but or so yet then nor");
export const PARTICLES = wordSet(
  "up off out down away back over in on through apart aside along around",
);
export const ADVERBS =
  wordSet(`also just only even still already again ever never always often sometimes rarely
seldom usually really simply then once twice now soon together apart not almost nearly quite rather very too so
perhaps maybe instead anyway though afterwards yesterday today tonight tomorrow here there everywhere somewhere
alone later earlier sooner late early straight halfway first last meanwhile altogether hardly barely finally
actually currently lately recently suddenly quickly slowly loudly back thrice more less most least far much well
better best overnight somehow otherwise further all both each else enough ago beforehand upfront offline online`);
export const NUMBERS =
  wordSet(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
million dozen half couple first second third fourth fifth sixth`);
/** Verbs whose subject thinks or looks; none of them is an act a camera sees. */
export const STATE_VERBS = wordSet(
  "be seem appear look sound feel think believe want know like love hate care prefer wish hope need mean mind own lack deserve belong assume suppose expect intend respect trust resent enjoy bother understand realise realize consider",
);

export const isNumber = (low: string): boolean =>
  NUMBERS.has(low) ||
  /^[$€£]?\d[\d.,:]*(?:%|st|nd|rd|th|am|pm|k)?$/.test(low) ||
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+$/.test(low);
