import { describe, expect, it } from "vitest";
import { lineOfPosition, statementsOf } from "@/prisma/statements";

describe("statementsOf", () => {
  it("does not cut inside bodies, quotes and comments", () => {
    const script = `-- one; not a statement
create table a (b text default ';');

create function f() returns int language sql as $$
  select 1; select 2;
$$;
/* ; */ insert into a values ('it''s; fine'), (E'\\'; still');
select 1`;
    expect(statementsOf(script).map(({ line }) => line)).toEqual([2, 4, 7, 8]);
    expect(statementsOf(script)[1]?.text).toContain("select 2;");
  });

  it("counts no empty statements", () => {
    expect(statementsOf(";;\n ; -- nothing\n")).toEqual([]);
  });
});

describe("lineOfPosition", () => {
  it("counts characters as PostgreSQL does, not UTF-16 units", () => {
    expect(lineOfPosition("ab\ncd", 4)).toBe(2);
    expect(lineOfPosition("😀\nx", 2)).toBe(1);
    expect(lineOfPosition("😀\nx", 3)).toBe(2);
  });
});
