import { api } from "@/lib/akses/api";
import { type AlamatSurat, unduhBernama, unduhSurat } from "@/lib/surat/unduh";

export const GET = api<AlamatSurat>(unduhSurat);
export const POST = api<AlamatSurat>(unduhBernama);
