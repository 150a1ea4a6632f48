import { Perintah } from "@/components/publik/antarmuka";
import { Code } from "@/components/ui/code";
import { Section } from "@/components/ui/section";

/** What holds at every address of the open interface. */
export function CaraPakai({ asal }: { asal: string }) {
  return (
    <Section id="cara" title="Yang berlaku di semua alamat">
      <ul className="max-w-measure list-disc space-y-3 pl-5">
        <li>
          <strong>Hari.</strong> <Code>per</Code> ialah hari terakhir yang dihitung, <Code>dari</Code> hari pertamanya,
          dan <Code>diketahui</Code> hari pengetahuannya: angka seperti yang tercatat pada akhir hari itu. Semua hari
          menurut waktu Indonesia tengah (WITA).
        </li>
        <li>
          <strong>Nol, nihil, dan belum tercatat.</strong> <Code>nilai</Code> kosong (<Code>null</Code>) berarti portal
          belum mencatat apa pun pada saat itu. Kantor yang belum menyampaikan datanya disebut dalam{" "}
          <Code>penyampaian</Code>.
        </li>
        <li>
          <strong>Yang dikecualikan.</strong> Daftar memuat yang dapat dibaca rinci. Selebihnya hanya dihitung dalam
          angka; <a href="/tentang#dikecualikan">sebab dan pasalnya</a>. Saringan yang dapat menunjuk orang tidak ada di
          sini.
        </li>
        <li>
          <strong>Halaman berikutnya.</strong> Ikuti <Code>berikut</Code> atau kepala <Code>Link</Code> sampai kosong.
          Kursor hanya berlaku bagi daftar dan saringan yang memberikannya.
        </li>
        <li>
          <strong>Yang sudah dipegang.</strong> Kirim kembali <Code>ETag</Code> sebagai <Code>If-None-Match</Code>:
          selama isinya sama, jawabannya 304 tanpa isi.
        </li>
        <li>
          <strong>Jatah.</strong> Sisanya ada pada <Code>RateLimit-Remaining</Code>, dan detik sampai jatahnya utuh lagi
          pada <Code>RateLimit-Reset</Code>. Yang melewatinya dijawab 429; jaringan lain tidak terganggu. Unduhan dan
          umpan memakai jatah yang sama, tetapi menyebutnya hanya bila habis.
        </li>
        <li>
          <strong>Dari halaman web lain.</strong> Boleh dibaca skrip dari situs mana pun (CORS).
        </li>
      </ul>
      <Perintah label="curl: bertanya lagi dengan ETag">
        {`curl -i '${asal}/api/v1/angka' -H 'If-None-Match: W/"…"'`}
      </Perintah>
    </Section>
  );
}
