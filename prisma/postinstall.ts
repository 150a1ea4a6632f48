import { ensureClient } from "./generate";

// an install must not fail for this: every command that needs the client makes it again and says what is wrong
try {
  ensureClient();
} catch (error) {
  console.warn(error instanceof Error ? error.message : error);
}
