// Measures of the built site, evaluated inside a page.

const channels = (colour) => {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
  return { red, green, blue, alpha };
};

const over = (front, back) => ({
  red: front.red * front.alpha + back.red * (1 - front.alpha),
  green: front.green * front.alpha + back.green * (1 - front.alpha),
  blue: front.blue * front.alpha + back.blue * (1 - front.alpha),
  alpha: 1,
});

const luminance = ({ red, green, blue }) => {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

// A canvas reads any colour that CSS can write, such as color-mix().
const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const rgba = (colour) => {
  if (/^rgba?\(/.test(colour)) return channels(colour);
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
};

// What shows behind an element: its backgrounds, laid over each other.
const behind = (element) => {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const colour = rgba(getComputedStyle(at).backgroundColor);
    if (colour.alpha > 0) layers.push(colour);
    if (colour.alpha === 1) break;
  }
  return layers.reverse().reduce((back, front) => over(front, back), { red: 255, green: 255, blue: 255, alpha: 1 });
};

// The article alone: what stands around it is the theme's, and is measured once, on one page.
const pale = (within) => {
  const found = new Set();
  for (const element of document.querySelectorAll(`${within} *`)) {
    const shows = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    // The sign beside a heading shows only where a pointer is above it.
    if (!shows || !element.checkVisibility() || element.matches(".headerlink")) continue;
    const style = getComputedStyle(element);
    if (parseFloat(style.opacity) < 0.1 || style.fontSize === "0px") continue;
    const back = behind(element);
    const [dark, light] = [luminance(over(rgba(style.color), back)), luminance(back)].sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    if (ratio < (large ? 3 : 4.5)) {
      found.add(`${element.localName}.${element.className} ${element.innerText.slice(0, 20)}: ${ratio.toFixed(2)}`);
    }
  }
  return [...found];
};

const sticksOut = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
const height = () => document.documentElement.scrollHeight;

// Names that a line ends in the middle of a word of, though they have words.
const torn = () => {
  const found = new Set();
  for (const element of document.querySelectorAll("article h2, article td code, article li code")) {
    if (!element.checkVisibility()) continue;
    const lines = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    for (const node of lines) {
      const range = document.createRange();
      range.selectNodeContents(node);
      // The parts of a name are texts of their own, so one that is on two lines is torn.
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      const tops = new Set(boxes.map((box) => box.top));
      if (tops.size > 1 && !/[\s-]/.test(node.data)) found.add(element.innerText);
    }
  }
  return [...found];
};
