/** Builds elements without markup strings: the replicas enforce Trusted Types like the pages do. */

type Child = Node | string | null | undefined | false;
export type Attributes = Readonly<Record<string, string | boolean | null | undefined>>;

/** `h("div.a.b", {role: "region"}, child, "text")`; `null` and `false` attributes are left out. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const [name = "div", ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length > 0) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children) {
    if (child) element.append(child);
  }
  return element;
}

/** Does what `run` says when `element` is pressed. */
export function onPress(element: HTMLElement, run: () => void): HTMLElement {
  element.addEventListener("click", run);
  return element;
}
