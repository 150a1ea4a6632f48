-- Ids of what people enter begin with their instant, like those that lib/id.ts makes: an entry writes the last page of each
-- index of its ids and no longer one somewhere in each. The public sees none of them; what it sees stays random.
alter table catatan alter column id set default uuidv7();
alter table langkah alter column id set default uuidv7();
alter table tenggat alter column id set default uuidv7();
