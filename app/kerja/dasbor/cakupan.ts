import { bulanGenap } from "@/lib/angka/bulan";
import { angka, bulan } from "@/lib/format";
import { lengkap, type Penyampaian } from "@/lib/terbitan/penyampaian";

/** "9 dari 11 kantor sudah menyampaikan data s.d. Oktober 2026": not delivered is not zero. */
export const cakupanKata = (cakupan: Penyampaian[], per: string) =>
  `${angka(lengkap(cakupan))} dari ${angka(cakupan.length)} kantor sudah menyampaikan data s.d. ${bulan(bulanGenap(per))}`;
