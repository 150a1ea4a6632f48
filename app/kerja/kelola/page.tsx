import { redirect } from "next/navigation";
import { adminHalaman } from "@/lib/akses/session";

export default async function KelolaPage() {
  await adminHalaman();
  redirect("/kerja/kelola/pengguna");
}
