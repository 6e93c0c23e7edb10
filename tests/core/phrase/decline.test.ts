/** What the helper does not word, and what it must not mistake for that. */
import { describe, expect, test } from "vitest";
import { rephrase } from "@/lib/core/phrase/index";

const DECLINED = {
  empty: ["", "   ", "...", "hjklhjkl", "?!"],
  language: [
    "Sie haben den Bericht nicht geschickt.",
    "No enviaste el informe a tiempo.",
    "Tu n'as pas fermé la porte du labo.",
    "Non hai chiuso la porta del magazzino.",
    "Você não fechou a porta do laboratório.",
    "Tu es toujours en retard.",
    "Je hebt de deur niet op slot gedaan.",
    "Nie zamknąłeś drzwi do magazynu.",
    "報告書が届いていません。",
    "Ты не закрыл дверь склада.",
  ],
  unsafe: [
    "I'll make you pay for this.",
    "You looked hot in that dress, wear it again.",
    "Women can't lead a shift.",
    "Shut up, you idiot bastard.",
    "You should just disappear.",
    "Get out of my sight.",
    "You'd better quit before I make you.",
    "If you don't come to dinner with me you can forget the promotion.",
    "I'll write you a good reference if you come home with me.",
    "I slept with the intern and you told everybody.",
    "You sent me a message about how I look in that dress.",
    "Do that again and I'll make sure everyone knows what you did.",
    "You took photos of her in the changing room.",
    "You keep turning up at my flat.",
    "You drugged my drink.",
    "You told Ravi to go back to his country.",
    "You're a dumbass",
    "kys",
  ],
  hr: [
    "This is your second written warning.",
    "You're fired.",
    "You took 3 weeks of sick leave.",
    "You called in sick twice this month.",
    "You keep asking for time to breastfeed.",
    "Your depression is slowing down the whole shift.",
    "We will sue you for this.",
    "At your age you should retire.",
    "You told everybody that I was drunk.",
    "You were late because you pray too much.",
    "Your hair is unprofessional.",
    "See you at the tribunal.",
    "You'll be made redundant in May.",
    "Redundancies start on Monday.",
    "The layoffs start on Monday.",
    "Your dismissal is on my desk.",
    "You and your parental leave cost us the client.",
  ],
} as const;

describe("declines, writes nothing, says why", () => {
  for (const [notice, drafts] of Object.entries(DECLINED)) {
    test.each(drafts)(`${notice}: %s`, (draft) => {
      const answer = rephrase(draft);
      expect(answer.expect).toBe("decline");
      expect(answer.notice).toBe(notice);
      expect(answer.rewrites).toEqual([]);
      expect(answer.ask).toBeNull();
      expect(answer.marks).toEqual([]);
    });
  }

  test.each([
    "You gave the cancer patients the wrong leaflet.",
    "The pregnancy ward ran out of gowns on Monday.",
    "You filed the claim in the wrong court.",
    "You missed the hearing about the union contract.",
    "You sent Noor the wrong bundle before the tribunal.",
    "Your second paragraph was redundant.",
    "You put the layoffs rumour in the group chat.",
    "The children stood at the wrong gate at dismissal time.",
    "You never came back to Ana about her parental leave question.",
    "You should go away for a moment when a customer cries.",
    "You made the cells vanish from the sheet.",
    "You didn't come to dinner with the clients.",
    "You slept through the alarm and the intern opened alone.",
    "The prayer group's booking was cancelled.",
    "I want to kill the feature you added last sprint.",
    "This is shit work.",
    "Das Boot was shown without subtitles.",
    "The summary left out the works council's objections.",
    "The note on her chest X-ray was missing.",
    "The emails about her dress fitting went to the wrong tailor.",
    "You took the wheelchair down to the car park.",
    "You parked in the disabled bay.",
    "I'll make sure everyone knows about the new rota.",
    "Try it again and we will see if it prints.",
  ])("a matter of work is no reason to decline: %s", (draft) => {
    expect(rephrase(draft).expect).not.toBe("decline");
  });
});
