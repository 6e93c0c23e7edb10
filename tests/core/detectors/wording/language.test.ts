/** The language gate: right on a few sentences, and no wrong guess on three words. */
import { describe, expect, test } from "vitest";
import { tagger } from "@/lib/core/detectors/judge";
import {
  ENOUGH_FOREIGN,
  ENOUGH_WORDS,
  type Language,
  senseWord,
  startLanguage,
} from "@/lib/core/detectors/wording/language";
import { parseToken } from "@/lib/core/turns/heard-word";

function languageOf(text: string): Language {
  const words = text.split(/\s+/).map((token) => parseToken(token).text);
  return words.reduce((sense, word) => senseWord(sense, word, tagger.rows.has(word)), startLanguage)
    .language;
}

/** Language → two or three sentences as somebody might say them in a meeting. */
const others: Record<string, string> = {
  Spanish:
    "Bueno, creo que deberíamos esperar hasta el viernes porque todavía no tenemos los números del equipo de ventas. ¿Qué piensan ustedes de esta idea?",
  French:
    "Alors je pense que nous devrions attendre jusqu'à vendredi parce que nous n'avons pas encore les chiffres de l'équipe. Qu'est-ce que vous en pensez ?",
  German:
    "Also ich glaube wir sollten bis Freitag warten, weil wir die Zahlen vom Vertrieb noch nicht haben. Was haltet ihr davon, oder sollen wir anders vorgehen?",
  Italian:
    "Allora penso che dovremmo aspettare fino a venerdì perché non abbiamo ancora i numeri della squadra vendite. Cosa ne pensate di questa proposta?",
  Portuguese:
    "Bom, acho que a gente deveria esperar até sexta porque ainda não temos os números da equipe de vendas. O que vocês acham dessa ideia?",
  Dutch:
    "Nou ik denk dat we beter tot vrijdag kunnen wachten omdat we de cijfers van verkoop nog niet hebben. Wat vinden jullie daarvan?",
  Swedish:
    "Jag tycker att vi borde vänta till fredag eftersom vi inte har fått siffrorna från säljarna ännu. Vad tycker ni om det här förslaget?",
  Danish:
    "Jeg synes vi skal vente til fredag fordi vi ikke har fået tallene fra salgsafdelingen endnu. Hvad mener I om det forslag?",
  Polish:
    "Myślę że powinniśmy poczekać do piątku bo nie mamy jeszcze liczb z działu sprzedaży. Co o tym myślicie, czy zrobimy to inaczej?",
  Czech:
    "Myslím že bychom měli počkat do pátku protože ještě nemáme čísla z obchodního oddělení. Co si o tom myslíte vy ostatní?",
  Turkish:
    "Bence cuma gününe kadar beklemeliyiz çünkü satış ekibinden rakamlar henüz gelmedi. Siz bu konuda ne düşünüyorsunuz arkadaşlar?",
  Indonesian:
    "Menurut saya kita sebaiknya menunggu sampai hari Jumat karena angka dari tim penjualan belum ada. Bagaimana pendapat kalian tentang ide ini?",
  Finnish:
    "Minusta meidän pitäisi odottaa perjantaihin koska meillä ei ole vielä myynnin lukuja. Mitä mieltä te olette tästä ehdotuksesta?",
  Hungarian:
    "Szerintem várjunk péntekig mert még nincsenek meg a számok az értékesítéstől. Ti mit gondoltok erről a javaslatról?",
  Romanian:
    "Cred că ar trebui să așteptăm până vineri pentru că nu avem încă cifrele de la vânzări. Voi ce părere aveți despre asta?",
  Vietnamese:
    "Tôi nghĩ chúng ta nên đợi đến thứ sáu vì chưa có số liệu từ bộ phận bán hàng. Mọi người nghĩ sao về ý kiến này?",
  Russian: "Я думаю нам стоит подождать до пятницы потому что цифр ещё нет. Что вы думаете?",
  Greek: "Νομίζω ότι πρέπει να περιμένουμε μέχρι την Παρασκευή. Τι λέτε εσείς γι' αυτό;",
  Arabic: "أعتقد أننا يجب أن ننتظر حتى يوم الجمعة لأن الأرقام ليست جاهزة. ما رأيكم؟",
  Hindi: "मुझे लगता है कि हमें शुक्रवार तक रुकना चाहिए। आप लोग क्या सोचते हैं?",
  Japanese: "金曜日まで待ったほうがいいと思います。皆さんはどう思いますか？",
  Chinese: "我觉得我们应该等到星期五，因为数字还没有出来。大家怎么看？",
  Korean: "아직 숫자가 없으니 금요일까지 기다리는 게 좋을 것 같아요. 어떻게 생각하세요?",
};
const english: readonly string[] = [
  "So I think we should wait until Friday because we don't have the numbers from sales yet. What do you all think about that?",
  "yeah right okay so that was the first part and then you would go on with the other thing I guess",
  "The deployment pipeline failed on Kubernetes because the ingress controller rejected the certificate, so can we roll that back first?",
];

describe("languageOf", () => {
  test.each(Object.entries(others))("%s is not English", (_, text) => {
    expect(languageOf(text)).toBe("other");
  });

  test.each(english)("English: %s", (text) => {
    expect(languageOf(text)).toBe("english");
  });

  test.each(Object.entries(others))("three words of %s are never called English", (_, text) => {
    const words = text.split(/\s+/);
    for (let from = 0; from + 3 <= words.length; from++) {
      expect(languageOf(words.slice(from, from + 3).join(" "))).not.toBe("english");
    }
  });

  test("three words of English are never called another language", () => {
    for (const text of english) {
      const words = text.split(/\s+/);
      for (let from = 0; from + 3 <= words.length; from++) {
        expect(languageOf(words.slice(from, from + 3).join(" "))).toBe("unknown");
      }
    }
  });

  test("one word short of enough nothing is said, with the next one it is", () => {
    const word = "tycker ";
    expect(languageOf(word.repeat(ENOUGH_WORDS - 1).trim())).toBe("unknown");
    expect(languageOf(word.repeat(ENOUGH_WORDS).trim())).toBe("other");
    expect(languageOf("что ".repeat(ENOUGH_FOREIGN - 1).trim())).toBe("unknown");
    expect(languageOf("что ".repeat(ENOUGH_FOREIGN).trim())).toBe("other");
  });

  test("a call may change its language", () => {
    expect(languageOf(`${english[0]} ${Array(4).fill(others.Dutch).join(" ")}`)).toBe("other");
    expect(languageOf(`${others.Dutch} ${Array(4).fill(english[0]).join(" ")}`)).toBe("english");
  });

  test("numbers and punctuation are no language", () => {
    expect(languageOf("3 4.5 100 % — 7 8 9 10 11 12 13 14 15 16")).toBe("unknown");
  });
});
