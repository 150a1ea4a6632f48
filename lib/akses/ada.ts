import "server-only";
import { notFound } from "next/navigation";
import { TidakAda } from "@/lib/errors";

/** Waits for what a page shows; what is not there, or not for this viewer, is 404. */
export async function ada<T>(janji: Promise<T>): Promise<T> {
  try {
    return await janji;
  } catch (error) {
    if (error instanceof TidakAda) notFound();
    throw error;
  }
}
