/** Whole or not at all: the browser writes beside the file, and puts it in its place at the end. */
export async function writeFile(
  directory: FileSystemDirectoryHandle,
  name: string,
  content: string | Blob,
): Promise<void> {
  const handle = await directory.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  try {
    await stream.write(content);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
}

export async function removeFile(
  directory: FileSystemDirectoryHandle,
  name: string,
): Promise<void> {
  try {
    await directory.removeEntry(name);
  } catch (error) {
    // It is gone, which is what was wanted.
    if (!(error instanceof Error && error.name === 'NotFoundError')) throw error;
  }
}
