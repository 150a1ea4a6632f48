#!/usr/bin/env bash
# Cadangan basis data dan berkas yang diuji: dipulihkan ke basis data sementara dan dihitung sebelum disimpan.
# Dijalankan oleh layanan "cadangan" dan "pulihkan" dalam docker-compose.yml. Basis data: PGHOST PGUSER PGPASSWORD PGDATABASE.
set -Eeuo pipefail
umask 077
export PGOPTIONS="-c client_min_messages=warning"
TUJUAN=${CADANGAN:-/cadangan}
BERKAS=${BERKAS:-/berkas}
SIMPAN_HARI=14
BATAS_JAM=26
ASLI=$PGDATABASE
UJI=${PGDATABASE}_uji_cadangan
kata() { echo "$(date '+%F %T') $*"; }
sql() { psql -XqAt -v ON_ERROR_STOP=1 -d "$1" -c "$2"; }

# rows of every table, the rules that guard them, and the end of the trace
HITUNG="select format('select %L, count(*) from %I.%I;', n.nspname || '.' || c.relname, n.nspname, c.relname)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)' order by n.nspname, c.relname
  \gexec
  select 'aturan', (select count(*) from pg_policy), (select count(*) from pg_trigger where not tgisinternal),
         (select count(*) from pg_constraint), (select count(*) from pg_index);
  select 'jejak', no, encode(hash, 'hex') from public.jejak_kepala;"

terbaru() { find "$TUJUAN" -mindepth 2 -maxdepth 2 -name TERVERIFIKASI -printf '%T@ %h\n' | sort -n | tail -1; }
umur() { local t; t=$(terbaru); [ -n "$t" ] && echo $(( $(date +%s) - ${t%%.*} )) || echo 999999999; }

periksa() {
  local u; u=$(umur)
  [ "$u" -lt $(( BATAS_JAM * 3600 )) ] && { kata "cadangan terverifikasi terakhir $(( u / 3600 )) jam lalu"; return; }
  kata "BAHAYA: tidak ada cadangan terverifikasi dalam $BATAS_JAM jam terakhir"; return 1
}

# restores into a database of its own and compares the counts; the caller decides what becomes of it
coba_pulihkan() { # folder, database
  dropdb --if-exists --force "$2"
  createdb -T template0 "$2"
  pg_restore --exit-on-error -d "$2" "$1/basisdata.dump"
  echo "$HITUNG" | psql -XqAt -v ON_ERROR_STOP=1 -d "$2" | diff "$1/hitungan.txt" -
}

sekarang() {
  local nama kerja potret
  nama=$(date '+%Y-%m-%dT%H%M%S'); kerja=$TUJUAN/.sedang-$nama
  rm -rf "$TUJUAN"/.sedang-*; mkdir -p "$kerja"
  # counts and dump see the same instant
  coproc SESI { psql -XqAt -v ON_ERROR_STOP=1; }
  local pid=$SESI_PID
  exec 3<&"${SESI[0]}" 4>&"${SESI[1]}"
  echo "begin isolation level repeatable read read only; select pg_export_snapshot();" >&4
  read -r -t 30 -u 3 potret
  pg_dump -Fc --snapshot="$potret" -f "$kerja/basisdata.dump"
  printf '%s\n\\q\n' "$HITUNG" >&4
  cat <&3 > "$kerja/hitungan.txt"
  wait "$pid"
  exec 3<&- 4>&-
  grep -q '^jejak|' "$kerja/hitungan.txt"
  pg_dumpall --roles-only --no-role-passwords > "$kerja/peran.sql"
  # files come in before their rows are dumped and are never changed; quarantine is still being written to
  tar -C "$BERKAS" --exclude=./karantina --exclude='./sapu.json*' -czf "$kerja/berkas.tar.gz" .
  tar -C "$BERKAS" -dzf "$kerja/berkas.tar.gz"
  coba_pulihkan "$kerja" "$UJI"
  dropdb --force "$UJI"
  ( cd "$kerja" && sha256sum basisdata.dump peran.sql berkas.tar.gz hitungan.txt > TERVERIFIKASI )
  sync "$kerja"/*; mv "$kerja" "$TUJUAN/$nama"
  kata "cadangan $nama terverifikasi: $(wc -l < "$TUJUAN/$nama/hitungan.txt") hitungan cocok, $(du -sh "$TUJUAN/$nama" | cut -f1)"
  find "$TUJUAN" -mindepth 1 -maxdepth 1 -type d -name '20*' -mtime +$SIMPAN_HARI ! -name "$nama" -exec rm -rf {} +
}

jaga() {
  while :; do
    local jadwal; jadwal=$(date -d 'today 01:30' +%s)
    [ "$jadwal" -le "$(date +%s)" ] || jadwal=$(( jadwal - 86400 ))
    # a shell of its own: an error ends the attempt and not the watch
    [ "$(umur)" -le $(( $(date +%s) - jadwal )) ] || bash "$0" sekarang || kata "BAHAYA: cadangan gagal, dicoba lagi 10 menit lagi"
    sleep 600
  done
}

pulihkan() {
  local dari=$TUJUAN/${1:?sebutkan namanya} simpan=${ASLI}_sebelum_$(date +%Y%m%d%H%M%S)
  ( cd "$dari" && sha256sum -c --quiet TERVERIFIKASI )
  export PGDATABASE=postgres
  psql -Xq -f "$dari/peran.sql" 2>/dev/null || true
  coba_pulihkan "$dari" "$UJI"
  if [ "$(sql postgres "select count(*) from pg_database where datname = '$ASLI'")" = 1 ]; then
    sql postgres "alter database $ASLI allow_connections false"
    sql postgres "select pg_terminate_backend(pid) from pg_stat_activity where datname = '$ASLI'" > /dev/null
    sql postgres "alter database $ASLI rename to $simpan"
    sql postgres "alter database $simpan allow_connections true"
    kata "basis data sebelumnya disimpan sebagai $simpan"
  fi
  sql postgres "alter database $UJI rename to $ASLI"
  tar -C "$BERKAS" -xzpf "$dari/berkas.tar.gz"
  kata "dipulihkan dari $1"
}

case ${1:-jaga} in
  jaga|sekarang|periksa) "$1" ;;
  daftar) find "$TUJUAN" -mindepth 2 -maxdepth 2 -name TERVERIFIKASI -printf '%P\n' | cut -d/ -f1 | sort ;;
  pulihkan) [ "${2:-daftar}" = daftar ] && exec bash "$0" daftar; pulihkan "$2" ;;
  *) kata "pemakaian: jaga | sekarang | periksa | daftar | pulihkan NAMA"; exit 2 ;;
esac
