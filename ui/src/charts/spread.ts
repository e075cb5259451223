/** Moves labels apart until none is closer than `gap`; they keep their order and stay as near as they can. */
export function spread<Placed extends { y: number }>(labels: readonly Placed[], gap: number): Placed[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  // Neighbours that are too close form a group, which is centred on where its labels wanted to be.
  const groups: { members: Placed[]; middle: number }[] = [];
  for (const label of sorted) {
    groups.push({ members: [label], middle: label.y });
    for (
      let last = groups.at(-1), before = groups.at(-2);
      last && before;
      last = groups.at(-1), before = groups.at(-2)
    ) {
      const apart = last.middle - before.middle;
      if (apart >= ((last.members.length + before.members.length) / 2) * gap) break;
      const members = [...before.members, ...last.members];
      const middle = members.reduce((sum, { y }) => sum + y, 0) / members.length;
      groups.splice(-2, 2, { members, middle });
    }
  }
  return groups.flatMap(({ members, middle }) =>
    members.map((label, index) => ({ ...label, y: middle + (index - (members.length - 1) / 2) * gap })),
  );
}
