/** What the replica of Zoom says in four languages. The adapter must need none of these. */
import type { ReplicaOptions } from "../replica";

export interface ZoomWords {
  readonly show: string;
  readonly hide: string;
  readonly me: string;
  readonly host: string;
  readonly leave: string;
  readonly join: string;
  readonly waiting: string;
}

const en: ZoomWords = {
  show: "Show Captions",
  hide: "Hide Captions",
  me: "me",
  host: "Host",
  leave: "Leave",
  join: "Join",
  waiting: "The meeting host will let you in soon.",
};

export const WORDS: Readonly<Record<ReplicaOptions["language"], ZoomWords>> = {
  en,
  de: {
    show: "Untertitel anzeigen",
    hide: "Untertitel ausblenden",
    me: "ich",
    host: "Host",
    leave: "Verlassen",
    join: "Beitreten",
    waiting: "Der Meeting-Host wird Sie bald hereinlassen.",
  },
  ja: {
    show: "字幕を表示",
    hide: "字幕を非表示",
    me: "自分",
    host: "ホスト",
    leave: "退出",
    join: "参加",
    waiting: "まもなくホストが参加を許可します。",
  },
  it: {
    show: "Mostra sottotitoli",
    hide: "Nascondi sottotitoli",
    me: "io",
    host: "Host",
    leave: "Esci",
    join: "Entra",
    waiting: "L'organizzatore ti farà entrare a breve.",
  },
};
