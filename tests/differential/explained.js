// Why a peer and this project part, by rule: a test fails on a disagreement that none of these explains, and on an explanation that never
// applies. `where` gets the number as it was given and as we read it (`clean`), our answer, and what the peer says of `clean` (`theirsClean`,
// `objection`).
import { codeSum, innerDigit, residentDigit } from "./numbers.js";

const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/;
const CATEGORIES = /^(1[1239]|2[19]|3[1-59]|4[19]|5[1239]|6[129]|7[129]|8[19]|9[123]|A[19]|G1|N[1239]|Y1)/;

const isResident = (number) => /^\d{17}[\dX]$/.test(number) && residentDigit(number.slice(0, 17)) === number.at(-1);
const year = (number) => Number(number.slice(6, 10));

export const EXPLAINED = [
  {
    why: "we take out what people paste along (spaces, signs, full-width and look-alike characters); the peer asked with the clean number agrees",
    peers: ["python-stdnum", "stdnum"],
    formats: ["uscc", "resident-id"],
    where: ({ number, clean, ours, theirsClean }) => number !== clean && ours === theirsClean,
  },
  {
    why: "the peer does not look at the check digit of the organization code inside a unified code; we warn",
    peers: ["python-stdnum", "stdnum"],
    formats: ["uscc"],
    where: ({ clean, ours }) => !ours && clean.length === 18 && innerDigit(clean.slice(8, 16)) !== clean[16],
  },
  {
    why: "the peer indexes past its alphabet where the weighted sum is 0 modulo 31, and refuses one sound code in 31",
    peers: ["stdnum"],
    formats: ["uscc"],
    where: ({ clean, ours }) => ours && codeSum(clean.slice(0, 17)) === 0,
  },
  {
    why: "the peer asks for digits in front; A, G, N and Y have been in use since the amendment of 2016",
    peers: ["python-stdnum", "stdnum"],
    formats: ["uscc"],
    where: ({ clean, ours }) => ours && /^[AGNY]\d/.test(clean),
  },
  {
    why: "the peer does not look at the registration department; 0 is none, and we warn",
    peers: ["python-stdnum", "stdnum"],
    formats: ["uscc"],
    where: ({ clean, ours }) => !ours && clean.startsWith("0"),
  },
  {
    why: "a resident identity number whose last character happens to be a code's: its first two characters name no kind of body",
    peers: ["python-stdnum", "stdnum"],
    formats: ["uscc"],
    where: ({ clean, ours }) => !ours && isResident(clean) && !CATEGORIES.test(clean),
  },
  {
    why: "the peer holds the county against its own table, with years; cards carry codes that no table has, so for us that is no error",
    peers: ["python-stdnum"],
    formats: ["resident-id"],
    where: ({ clean, ours, objection }) => ours && objection === "place" && PROVINCES.test(clean),
  },
  {
    why: "the peer breaks down with a KeyError where its table has the province and not the county",
    peers: ["python-stdnum"],
    formats: ["resident-id"],
    where: ({ clean, ours, objection }) => ours && objection === "broke down: KeyError" && PROVINCES.test(clean),
  },
  {
    why: "the peer's table does not have the codes of the residence permits for Hong Kong, Macao and Taiwan at every birth year",
    peers: ["python-stdnum"],
    formats: ["resident-id"],
    where: ({ clean, ours, objection }) => ours && objection === "place" && /^8[123]0000/.test(clean),
  },
  {
    why: "the peer's table has codes of Taiwan, Hong Kong and Macao that were never given to anybody",
    peers: ["python-stdnum"],
    formats: ["resident-id"],
    where: ({ clean, ours }) => !ours && /^(71|8[123])/.test(clean) && !/^8[123]0000/.test(clean),
  },
  {
    why: "the peer does not look at the division at all; a province that does not exist is an error to us",
    peers: ["stdnum"],
    formats: ["resident-id"],
    where: ({ clean, ours }) => !ours && !PROVINCES.test(clean) && !/^8[123]0000/.test(clean),
  },
  {
    why: "the peer takes any birth year of the calendar; nobody born before 1850 has a number",
    peers: ["python-stdnum", "stdnum"],
    formats: ["resident-id"],
    where: ({ clean, ours }) => !ours && year(clean) < 1850,
  },
  {
    why: "the peer takes birth dates that are still to come",
    peers: ["python-stdnum"],
    formats: ["resident-id"],
    where: ({ clean, ours, today }) => !ours && clean.slice(6, 14) > today,
  },
];
