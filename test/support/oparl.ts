/** Addresses and objects as a server of OParl 1.1 gives them; all people are invented. */
const SERVER = "https://ris.example.org/oparl";

export function address(path: string): string {
  return `${SERVER}/${path}`;
}

function object(type: string, path: string, more: object) {
  return { id: address(path), type: `https://schema.oparl.org/1.1/${type}`, ...more };
}

export function person(path: string, more: object = {}) {
  return object("Person", `person/${path}`, more);
}

export function organization(path: string, more: object = {}) {
  return object("Organization", `organization/${path}`, more);
}

export function membership(path: string, more: object = {}) {
  return object("Membership", `membership/${path}`, more);
}

export function meeting(path: string) {
  return object("Meeting", `meeting/${path}`, { name: "Sitzung" });
}

/** A page of a list; `next` where another one follows. */
export function page(number: number, data: readonly object[], next?: number) {
  const link = (each: number) => address(`person?page=${each}`);
  return {
    data,
    pagination: { currentPage: number },
    links: { self: link(number), ...(next === undefined ? {} : { next: link(next) }) },
  };
}
