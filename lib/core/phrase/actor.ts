/** Who acted, when it is not the listener: the questions then ask about "Ravi", "my manager" or "us". */
import { PRAISE_WORDS } from "./cues/traits";
import { peopleIn } from "./people";
import type { Scene } from "./scene";
import { tokenise } from "./tokens";

/** Third persons: the question names who acted ("how could Ravi …") instead of "you". */
export function withActor(scene: Scene, text: string, told = false): Scene {
  if (OWN_DOING.test(text)) return { ...scene, actor: "me" };
  if (/\b(?:you|your|you're|you've)\b/i.test(text)) return scene;
  if (/^[A-Z][a-z]+ and [A-Z][a-z]+ (?=[a-z])/.test(text)) return { ...scene, actor: "them" };
  const found =
    /^(?:(?:in|on|at|during|last|yesterday|this) [^,]*, )?((?:my|our|the) (?:new |old |young )?(?:manager|boss|head(?! \w+(?:er|or|ist|ian|ect|ief)\b)|head \w+(?:er|or|ist|ian)|chef|paralegal|cook|teacher|nurse|waiter|driver|assistant|colleague|supervisor|director|trainee|intern|clerk|partner|doctor|team lead|lead|principal|receptionist|technician|coordinator|caretaker|porter|pharmacist|foreman|chair|owner|landlord|accountant|sales manager|project manager|head chef|head nurse))\b/i.exec(
      text,
    )?.[1];
  const name = found
    ? found.toLowerCase()
    : (/^(?:(?:In|On|At|During) [^,]*, )?([A-Z][a-z]+)(?= (?:\w+ly )?[a-z]+(?:ed|t|d|n't|as|ook|ave|ent|ot|ang|an|ame|oke|ew|ut|its?)\b)/.exec(
        text,
      )?.[1] ?? null);
  if (!name || NOT_NAMES.test(name) || PRAISE_WORDS.has(name.toLowerCase())) {
    const pronoun = /\b(he|she|they)\b/i.exec(text)?.[1]?.toLowerCase();
    const starts = /^(?:he|she|they)\b/i.test(text);
    return {
      ...scene,
      actor:
        starts && pronoun
          ? ({ he: "him", she: "her", they: "them" }[pronoun] ?? null)
          : told
            ? "us"
            : null,
    };
  }
  return { ...scene, actor: name, people: peopleIn(tokenise(text), name) };
}
/** "I interrupted you on Monday": the owner speaks of what the owner did. */
const OWN_DOING =
  /^(?:(?:sorry|i'm sorry|i am sorry|i think|i know)(?: that)?,? )?I (?:(?:have )?(?:interrupted|ignored|forgot|forgotten|blamed|embarrassed|shouted at|yelled at|snapped at|talked over|spoke over|overlooked|misjudged) you(?:r)?|cut you (?:off|short)|let you down)\b(?!.*(?:[.,;!?] |\b(?:and|but|when|because|while|that|so|as|if|after|before) )(?:you|your)\b)/i;
export const NOT_NAMES =
  /^(?:Still|Never|Just|Only|Even|Oh|Wow|Ah|Hey|Ok|Okay|Nice|Lovely|Love|Super|Fantastic|Brilliant|Bravo|Genius|Please|Don|Next|Stop|Keep|Could|Can|Would|Will|How|What|Why|Who|Honestly|Great|Good|Well|Thanks|Unlike|As|If|At|You|Your|Others|One|Once|Twice|Today|Yesterday|Last|The|This|That|There|These|Those|Two|Three|Four|Five|Nobody|Everyone|Because|When|While|After|Before|It|He|She|They|We|I|My|Our|His|Her|In|On|At|Nothing|Promises?|Things?|Production|Sales|Marketing|Finance|Legal|Support|People|Customers?|No|Not|Someone|Somebody|Anyone|Anybody|Everybody|Some|Most|All|Half)$/;
