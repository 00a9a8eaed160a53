/** The same for http and https, with and without a stroke at the end: servers are not always of one mind. */
export function addressKey(address: string): string {
  return address.replace(/^https?:/i, "").replace(/\/+$/, "");
}
