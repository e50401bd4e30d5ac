/** The words of a list as codebooks give them: parted by blanks; none where nothing is given. */
export const wordsIn = (list: string | undefined): string[] => list?.split(' ').filter(word => word !== '') ?? []
