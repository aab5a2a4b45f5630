/** Twice the size on the screen, so that it is sharp in print too. */
const SCALE = 2;
const MARGIN = 16;

/**
 * A drawing as a PNG on white, in the colours of paper: those of the theme stand outside the drawing and stay behind.
 * Nothing is fetched: the drawing goes to the canvas as a data address.
 */
export async function pictureFile(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const alone = drawing.cloneNode(true) as SVGSVGElement;
  alone.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  alone.setAttribute("width", String(width * SCALE));
  alone.setAttribute("height", String(height * SCALE));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(alone))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = (width + 2 * MARGIN) * SCALE;
  canvas.height = (height + 2 * MARGIN) * SCALE;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("the browser gives no canvas");
  context.fillStyle = "#FFFFFF";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, MARGIN * SCALE, MARGIN * SCALE, width * SCALE, height * SCALE);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the canvas gives no picture"))), "image/png");
  });
}
