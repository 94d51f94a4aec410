// The document as markup, or null where it has more than `most` characters. Runs in an isolated world.
most => {
  const DATA = /json/i;
  const GONE = new Set(["style", "noscript", "template", "iframe", "object", "embed"]);
  const SPENT = /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/i;
  // a form and the document answer to the names of what stands in them: their own properties are asked for
  const read = (kind, name) => {
    const { get } = Object.getOwnPropertyDescriptor(kind.prototype, name);
    return node => get.call(node);
  };
  const typeOf = read(Node, "nodeType");
  const nodesIn = read(Node, "childNodes");
  const nameOf = read(Element, "localName");
  const shadowOf = read(Element, "shadowRoot");
  const isGone = node => {
    const name = nameOf(node);
    return (
      GONE.has(name) ||
      (name === "script" && !DATA.test(node.type)) ||
      (name === "link" && SPENT.test(node.rel))
    );
  };
  const childrenOf = node => {
    const shadow = shadowOf(node);
    if (shadow) return nodesIn(shadow);
    const given = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    return given.length ? given : nodesIn(node);
  };

  // a document without a window: nothing in it runs, loads, or is another's element
  const paper = read(Document, "implementation")(document).createHTMLDocument("");
  const root = read(Document, "documentElement")(document);
  if (!root) return "";
  const copy = paper.importNode(root, false);
  const open = [[root, copy]];
  let size = 0;
  while (open.length) {
    const [node, written] = open.pop();
    for (const child of childrenOf(node)) {
      const isElement = typeOf(child) === Node.ELEMENT_NODE;
      if (typeOf(child) === Node.TEXT_NODE) {
        size += child.data.length;
      } else if (!isElement || isGone(child)) {
        continue;
      }
      size += 8;
      if (size > most) return null;
      const leaf = paper.importNode(child, false);
      written.appendChild(leaf);
      if (isElement) {
        leaf.removeAttribute("nonce");
        open.push([child, leaf]);
      }
    }
  }
  const html = copy.outerHTML;
  return html.length > most ? null : html;
}
