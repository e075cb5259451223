/** Puts a text on the clipboard; windows that do not give the clipboard away take it from a copy that is asked for. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const give = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', give, { once: true });
    return document.execCommand('copy');
  }
}
