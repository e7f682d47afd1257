/** The portraits in `photos/`, by member: drawn, of nobody. */
export const PHOTOS: Record<string, string> = {
  周建国: '周建国.jpg',
  王丽华: '王丽华.png',
  何静: '何静.png',
  邱永福: '邱永福.jpg',
};
