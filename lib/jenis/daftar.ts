import type { Definition } from "./define";
import { JENIS, type Jenis } from "./fields";
import { pelanggaran } from "./pelanggaran";
import { pencegahan } from "./pencegahan";
import { penindakan } from "./penindakan";
import { pengawasan } from "./pengawasan";
import { sengketa } from "./sengketa";

/** All kinds. Until a kind stands here, nothing compiles. */
export const DAFTAR: Record<Jenis, Definition> = { pengawasan, pencegahan, pelanggaran, penindakan, sengketa } satisfies Record<Jenis, Definition>;

/** The kind that a part of an address names, or undefined. */
export const jenisDari = (slug: string): Jenis | undefined => JENIS.find((j) => j === slug);
