/**
 * The bundled practice meeting: five people, a harbour report, 97 seconds, written for this project.
 * Nobody in it exists. It holds what a first call should show: the owner cuts in twice and is cut
 * off once, asks all of them twice, and invites two people by name, of whom one answers.
 */
import type { Script } from "./script";

export const harbourReport: Script = {
  id: "harbour-report",
  people: [
    { key: "you", name: "Sam Stone" },
    { key: "priya", name: "Priya Nair" },
    { key: "jonas", name: "Jonas Weber" },
    { key: "mei", name: "Mei Tanaka" },
    { key: "tom", name: "Tom Ellis" },
  ],
  turns: [
    {
      at: 0.5,
      who: "priya",
      text: "Good morning. The goal for today is the harbour report, and who does what by Friday.",
    },
    { at: 6.6, who: "you", text: "Morning. What do you all want to leave with today?" },
    { at: 10.9, who: "jonas", text: "I'd like a date for the first draft." },
    { at: 14.2, who: "mei", text: "And I'd like to know who talks to the port office." },
    // Cut off by "you" at 22.4.
    {
      at: 18.6,
      who: "jonas",
      text: "So the numbers came in on Tuesday, and what surprised me most was the",
    },
    {
      at: 22.4,
      who: "you",
      text: "Before that, we should fix the chapter on costs, because it is far too long.",
    },
    { at: 28.5, who: "jonas", text: "Okay. The costs can go into the appendix." },
    {
      at: 32.2,
      who: "mei",
      text: "The port office wants two things from us. They want the map by Wednesday, and they want one person to call.",
    },
    // Listening, not cutting in.
    { at: 35, who: "you", text: "Mm-hm." },
    { at: 37.6, who: "tom", text: "Right." },
    { at: 40.6, who: "you", text: "Priya, what do you think about the map?" },
    {
      at: 44,
      who: "priya",
      text: "I think we can do it. The coast line is done, and the depths need one more day.",
    },
    // Cut off by "you" at 54.3.
    {
      at: 51,
      who: "tom",
      text: "I could help with the depths, if somebody shows me where the",
    },
    {
      at: 54.3,
      who: "you",
      text: "We have no time to train anybody on that this week, I'm afraid.",
    },
    { at: 59.6, who: "priya", text: "Tom, you were saying something about the depths?" },
    { at: 63, who: "tom", text: "Only that I have the old sheets at home." },
    { at: 66.8, who: "you", text: "Good. What else could get in our way before Friday?" },
    { at: 71, who: "mei", text: "The printer is closed on Thursday." },
    { at: 73.8, who: "you", text: "Jonas, could you take the call with the port office?" },
    // Jonas does not get to answer.
    { at: 78, who: "priya", text: "Let me just add that the printer opens again at noon." },
    // "You" is cut off by Mei at 86.
    {
      at: 82.4,
      who: "you",
      text: "I can ask them on Monday, so that we have a second plan and",
    },
    {
      at: 86,
      who: "mei",
      text: "Sorry, noon is too late for us, the boat leaves at eleven.",
    },
    { at: 91, who: "you", text: "Then let's meet again tomorrow at nine." },
  ],
  moments: [
    { at: 6.6, kind: "open-question", whom: null, answered: true },
    { at: 22.4, kind: "cut-in", whom: "jonas", answered: null },
    { at: 40.6, kind: "invited", whom: "priya", answered: true },
    { at: 54.3, kind: "cut-in", whom: "tom", answered: null },
    { at: 66.8, kind: "open-question", whom: null, answered: true },
    { at: 73.8, kind: "invited", whom: "jonas", answered: false },
    { at: 86, kind: "was-cut", whom: "mei", answered: null },
  ],
  lasts: 100,
};
