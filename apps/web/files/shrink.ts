const longestEdgePx = 1600;
const quality = 0.82;
/** Below this a photograph is sent as it is. */
const smallBytes = 400 * 1024;

/**
 * A photograph made small on the device: at most 1600 pixels wide or high, as JPEG, without the camera's own data (place,
 * device). What is no picture, or cannot be read as one, stays as it is: the API says what it takes.
 */
export async function shrink(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file;
  const image = await readable(file);
  if (image === null) return file;
  const scale = Math.min(1, longestEdgePx / Math.max(image.width, image.height));
  if (scale === 1 && file.size <= smallBytes && file.type === 'image/jpeg') return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
  if (blob === null) return file;
  return new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
}

/** `imageOrientation` turns a picture as the camera was held. */
async function readable(file: File): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
