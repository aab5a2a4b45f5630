import { useState, type ReactNode } from "react";

/** What opens under its summary; long lists are made only once they are asked for. */
export function LateDetails({ summary, children }: { summary: string; children: () => ReactNode }) {
  const [asked, setAsked] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
      <summary>{summary}</summary>
      {asked && children()}
    </details>
  );
}
