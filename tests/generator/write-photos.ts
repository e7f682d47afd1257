import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PHOTOS } from './liuyang/photos.ts';

const DRAWN = join(import.meta.dirname, 'photos');

/** Puts the portraits that the example's members name into a workspace; returns how many. */
export function writePhotos(directory: string): number {
  const photos = Object.values(PHOTOS);
  mkdirSync(join(directory, 'photos'), { recursive: true });
  for (const photo of photos) copyFileSync(join(DRAWN, photo), join(directory, 'photos', photo));
  return photos.length;
}
