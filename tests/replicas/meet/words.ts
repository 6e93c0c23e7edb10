/** What the replica of Meet says in four languages. The adapter must need none of these. */
import type { ReplicaOptions } from "../replica";

export interface MeetWords {
  readonly captions: string;
  readonly you: string;
  readonly youMark: string;
  readonly controls: string;
  readonly turnOn: string;
  readonly turnOff: string;
  readonly join: string;
  readonly waiting: string;
  readonly left: string;
  readonly rejoin: string;
  readonly home: string;
  readonly people: string;
  readonly presentation: string;
  readonly leave: string;
}

const en: MeetWords = {
  captions: "Captions",
  you: "You",
  youMark: "(You)",
  controls: "Call controls",
  turnOn: "Turn on captions",
  turnOff: "Turn off captions",
  join: "Join now",
  waiting: "You’ll join the call when someone lets you in",
  left: "You left the meeting",
  rejoin: "Rejoin",
  home: "Return to home screen",
  people: "People",
  presentation: "Presentation",
  leave: "Leave call",
};

export const WORDS: Readonly<Record<ReplicaOptions["language"], MeetWords>> = {
  en,
  de: {
    captions: "Untertitel",
    you: "Ich",
    youMark: "(Ich)",
    controls: "Anrufsteuerung",
    turnOn: "Untertitel aktivieren",
    turnOff: "Untertitel deaktivieren",
    join: "Jetzt teilnehmen",
    waiting: "Sie nehmen am Anruf teil, sobald Sie jemand hereinlässt",
    left: "Du hast das Meeting verlassen",
    rejoin: "Wieder teilnehmen",
    home: "Zurück zum Startbildschirm",
    people: "Personen",
    presentation: "Präsentation",
    leave: "Anruf verlassen",
  },
  ja: {
    captions: "字幕",
    you: "自分",
    youMark: "（自分）",
    controls: "通話の管理",
    turnOn: "字幕をオンにする",
    turnOff: "字幕をオフにする",
    join: "今すぐ参加",
    waiting: "参加をリクエストしています",
    left: "会議から退出しました",
    rejoin: "再参加",
    home: "ホーム画面に戻る",
    people: "ユーザー",
    presentation: "プレゼンテーション",
    leave: "通話から退出",
  },
  it: {
    captions: "Sottotitoli",
    you: "Tu",
    youMark: "(Tu)",
    controls: "Controlli chiamata",
    turnOn: "Attiva sottotitoli",
    turnOff: "Disattiva sottotitoli",
    join: "Partecipa",
    waiting: "Potrai partecipare alla chiamata quando qualcuno ti farà entrare",
    left: "Hai abbandonato la riunione",
    rejoin: "Partecipa di nuovo",
    home: "Torna alla schermata Home",
    people: "Persone",
    presentation: "Presentazione",
    leave: "Esci dalla chiamata",
  },
};
