import { Button, ButtonRow, type ButtonSize, LinkButton } from "@/components/ui/button";
import { CharCount } from "@/components/ui/char-count";
import { Checkbox, CheckboxGroup, RadioGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { DateInput, Input, NumberInput, Textarea } from "@/components/ui/input";
import { FieldGrid, Fieldset, Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";

const offices = [
  {
    label: "Kota",
    options: [
      { value: "64.72", label: "Samarinda" },
      { value: "64.71", label: "Balikpapan" },
    ],
  },
  {
    label: "Kabupaten",
    options: [
      { value: "64.08", label: "Kutai Timur" },
      { value: "64.11", label: "Mahakam Ulu" },
    ],
  },
];

export function Controls() {
  return (
    <>
      <Section title="Tombol" id="tombol">
        {(["kecil", "sedang", "besar"] satisfies ButtonSize[]).map((size) => (
          <ButtonRow key={size} className="mb-3">
            <Button variant="utama" size={size}>
              Kirim untuk divalidasi
            </Button>
            <Button size={size}>Simpan draf</Button>
            <Button variant="bahaya" size={size}>
              Tarik terbitan
            </Button>
            <Button variant="teks" size={size}>
              Batal
            </Button>
          </ButtonRow>
        ))}
        <ButtonRow>
          <Button variant="utama" disabled>
            Tidak tersedia
          </Button>
          <Button variant="utama" aria-disabled="true">
            Menyimpan…
          </Button>
          <LinkButton href="#tombol">Tautan berupa tombol</LinkButton>
          <form>
            <SubmitButton>Catat klarifikasi</SubmitButton>
          </form>
        </ButtonRow>
      </Section>
      <Section
        title="Isian"
        block="3"
        description="Label di atas, petunjuk sebelum salah, kesalahan di dekat isian. Tanda * wajib diisi."
        id="isian"
      >
        <FieldGrid>
          <Field
            name="judul"
            label="Uraian singkat kejadian"
            block="3a"
            required
            hint="Tanpa nama orang; paling banyak satu kalimat."
          >
            {(c) => <Input {...c} defaultValue="Unggahan dukungan di media sosial" />}
          </Field>
          <Field
            name="nomor"
            label="Nomor laporan"
            block="1"
            warning="Bentuk nomor ini tidak lazim; pastikan sama dengan yang tercetak."
          >
            {(c) => <Input {...c} defaultValue="001/LP/PB/23.09/X/2024" />}
          </Field>
          <Field
            name="diterima"
            label="Tanggal diterima"
            required
            error="Tanggal diterima tidak boleh sebelum tanggal kejadian."
          >
            {(c) => <DateInput {...c} defaultValue="2024-10-11" />}
          </Field>
          <Field name="peserta" label="Jumlah peserta" error={["Isi dengan angka.", "Paling banyak 100.000."]}>
            {(c) => <NumberInput {...c} defaultValue="dua puluh" />}
          </Field>
          <Field name="kantor" label="Kantor yang menangani" required>
            {(c) => <Select {...c} options={offices} />}
          </Field>
          <Field name="terkunci" label="Hanya dibaca">
            {(c) => <Input {...c} readOnly defaultValue="PLP-0043" />}
          </Field>
          <Field name="mati" label="Tidak tersedia">
            {(c) => <Input {...c} disabled defaultValue="menunggu kabupaten" />}
          </Field>
        </FieldGrid>
        <div className="mt-5 space-y-5">
          <Field name="ringkasan" label="Ringkasan untuk publik" hint="Tanpa nama, NIK, atau nomor telepon.">
            {(c) => (
              <>
                <Textarea {...c} defaultValue="Bawaslu menerima laporan dugaan pelanggaran netralitas ASN." />
                <CharCount forId="ringkasan" max={300} />
              </>
            )}
          </Field>
          <FieldGrid>
            <RadioGroup
              name="sumber"
              label="Sumber"
              block="2"
              required
              defaultValue="laporan"
              options={[
                { value: "temuan", label: "Temuan", hint: "Hasil pengawasan jajaran Bawaslu" },
                { value: "laporan", label: "Laporan", hint: "Disampaikan pelapor" },
              ]}
            />
            <CheckboxGroup
              name="bukti"
              label="Bukti"
              error="Pilih sedikitnya satu bukti."
              options={[
                { value: "foto", label: "Foto" },
                { value: "video", label: "Video" },
                { value: "surat", label: "Surat", disabled: true },
              ]}
            />
          </FieldGrid>
          <Checkbox name="anak" label="Melibatkan anak" hint="Catatan ini tidak akan diterbitkan." />
          <Fieldset legend="Masa kegiatan" hint="Selesai boleh sama dengan mulai.">
            <FieldGrid columns={3}>
              <Field name="mulai" label="Mulai">
                {(c) => <DateInput {...c} />}
              </Field>
              <Field name="selesai" label="Selesai">
                {(c) => <DateInput {...c} />}
              </Field>
            </FieldGrid>
          </Fieldset>
        </div>
      </Section>
    </>
  );
}
