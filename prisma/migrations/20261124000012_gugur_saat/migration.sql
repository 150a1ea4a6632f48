-- An instant is that of a transaction's start: a record whose transaction began before the declaration that it ends was
-- refused, though it was rightly last.
alter table nihil_gugur drop constraint nihil_gugur_check;
