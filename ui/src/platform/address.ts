/** What the address of the page asks for, in the window and in the browser alike. */
export interface Asked {
  /** `?dialogs=page`: files are asked for inside the page, because nothing can drive a native dialog in a test. */
  dialogsInPage: boolean;
  /** `?pseudo=30`: every message is 30 % longer. Only the browser heeds it. */
  pseudo: number;
}

export function askedBy(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const pseudo = Number(parameters.get('pseudo'));
  return {
    dialogsInPage: parameters.get('dialogs') === 'page',
    pseudo: Number.isFinite(pseudo) && pseudo > 0 ? pseudo : 0,
  };
}
