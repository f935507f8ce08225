/** Under which a file's content lies sealed: what a photograph shows of a home or a card is as personal as a number. */
export const filePurpose = 'file.content';
