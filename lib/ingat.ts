type Isi<T, S> = { tanda: S; dibaca: Promise<T>; berat: number };

/**
 * Answers by their questions, in this process. Whoever asks while one is read waits for the same reading; once there is
 * too much, what was asked for longest ago is forgotten. What fails, and what is too much by itself, is not kept.
 */
export class Ingatan<T, S> {
  private readonly semua = new Map<string, Isi<T, S>>();
  private berat = 0;

  /** @param timbang what an answer weighs, at most `maks` all together and `maksSatu` each */
  constructor(
    private readonly timbang: (isi: T, kunci: string) => number,
    private readonly maks: number,
    private readonly maksSatu = maks,
  ) {}

  /** @param tanda of what state of things `baca` speaks; @param masih does what was read of that state still hold? */
  ambil(kunci: string, tanda: S, masih: (dulu: S) => boolean, baca: () => Promise<T>): Promise<T> {
    const ada = this.semua.get(kunci);
    const kini = ada && masih(ada.tanda) ? ada : { tanda, dibaca: baca(), berat: 0 };
    if (kini !== ada) this.lupakan(kunci);
    // put back as the newest
    this.semua.delete(kunci);
    this.semua.set(kunci, kini);
    if (kini !== ada)
      kini.dibaca.then(
        (isi) => this.semua.get(kunci) === kini && this.simpan(kunci, kini, this.timbang(isi, kunci)),
        () => this.semua.get(kunci) === kini && this.lupakan(kunci),
      );
    return kini.dibaca;
  }

  private simpan(kunci: string, isi: Isi<T, S>, berat: number): void {
    if (berat > this.maksSatu) {
      this.lupakan(kunci);
      return;
    }
    isi.berat = berat;
    this.berat += berat;
    for (const [tertua, lama] of this.semua) {
      if (this.berat <= this.maks) break;
      // what is still being read weighs nothing yet, and somebody waits for it
      if (lama.berat > 0) this.lupakan(tertua);
    }
  }

  private lupakan(kunci: string): void {
    this.berat -= this.semua.get(kunci)?.berat ?? 0;
    this.semua.delete(kunci);
  }
}
