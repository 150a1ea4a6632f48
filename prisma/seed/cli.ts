import { openEnvironment } from "../environment";
import { atEnd, command } from "../lifecycle";
import { seedReference } from "./reference";

// npm run db:rujukan: puts back what is missing of the bundled reference data; what stands there is left alone
await command(async () => {
  const environment = await openEnvironment();
  atEnd(environment.release);
  const rows = await seedReference(environment.url, { lengkapi: true });
  console.log(`Data rujukan lengkap: ${rows} baris ditambahkan atau disamakan.`);
  return 0;
});
