/** The sign-out button of the rail; the app wraps it in the form that posts. */
export function SignOutButton({ children = "Keluar" }: { children?: string }) {
  return (
    <button
      type="submit"
      className="min-h-9 w-full rounded-md border border-rail-soft px-3 text-sm font-bold text-on-rail hover:bg-rail-hover"
    >
      {children}
    </button>
  );
}
