// Telling when an element can be seen for the first time.

export function sight(element: Element, onseen: () => void): { destroy: () => void } {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    onseen();
  });
  observer.observe(element);
  return { destroy: () => observer.disconnect() };
}
