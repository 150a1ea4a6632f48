export { layani as GET, layani as POST } from "@/lib/akses/nextauth";
