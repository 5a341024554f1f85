// Measures of accessibility, evaluated inside a page.

const visible = (element) =>
  element.checkVisibility() && element.getBoundingClientRect().width > 1;

const controls = () =>
  [...document.querySelectorAll("a[href], button, input, textarea, summary")].filter(visible);

const describe = (element) =>
  `${element.localName} ${element.labels?.[0]?.innerText ?? element.innerText.trim()}`;

// Controls that a screen reader cannot name.
const unnamed = () =>
  controls()
    .filter((control) => !(control.labels?.length || control.innerText.trim()))
    .map((control) => control.outerHTML);

// Elements that stick out of the window or of their card, and fields that hide part of their text.
const overflow = () => {
  const found = [...document.querySelectorAll("body *")].filter((element) => {
    if (!visible(element)) return false;
    const card = element.parentElement.closest("main");
    const room = card ? parseFloat(getComputedStyle(card).paddingRight) : 0;
    const edge = (card ?? document.documentElement).getBoundingClientRect().right - room;
    const hides = element.localName === "textarea" && element.scrollHeight > element.clientHeight;
    return hides || element.getBoundingClientRect().right > edge + 0.5;
  });
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) found.push(page);
  return found.map((element) => element.outerHTML.slice(0, 80));
};

// Controls too small to hit (24 pixels; links within a sentence are let off, and we have none).
const small = () =>
  controls()
    .filter((control) => control.getBoundingClientRect().height < 24)
    .map(describe);

const rgba = (colour) => {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
  return { channels: [red, green, blue], alpha };
};

const luminance = (colour) => {
  const [red, green, blue] = rgba(colour).channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const behind = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (rgba(colour).alpha === 1) return colour;
  }
  return "rgb(255, 255, 255)";
};

const hasText = (element) =>
  element.value ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

// Text without enough contrast, and edges of fields and buttons without.
const pale = () => {
  const found = [];
  const check = (element, what, colour, background, least) => {
    const ratio = contrast(colour, background);
    if (ratio < least) found.push(`${describe(element)}: ${what} ${ratio.toFixed(2)}`);
  };
  for (const element of document.querySelectorAll("body, body *")) {
    if (!visible(element) || !hasText(element)) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    check(element, "text", style.color, behind(element), large ? 3 : 4.5);
  }
  for (const element of controls()) {
    const style = getComputedStyle(element);
    if (style.borderTopStyle === "none") continue;
    check(element, "edge", style.borderTopColor, behind(element.parentElement), 3);
  }
  return found;
};

// Whether one can see where the focus is, and it is within the window.
const showsFocus = () => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return (
    style.outlineStyle !== "none" &&
    parseFloat(style.outlineWidth) >= 2 &&
    contrast(style.outlineColor, behind(element.parentElement)) >= 3 &&
    box.top >= 0 &&
    box.bottom <= window.innerHeight
  );
};
