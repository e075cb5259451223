/** Another workspace takes the place of the open one: rooms are taken down before what they show is forgotten. */
export const changing = $state({ now: false });
