/** What lies about a saved page and is no report: pictures, styles, scripts, fonts, sound, film. */
const ASSET =
  /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svgz?|tiff?|webp|css|scss|less|m?js|map|wasm|eot|otf|ttf|woff2?|aac|flac|m4a|mp3|ogg|opus|wav|avi|m4v|mkv|mov|mp4|mpe?g|ogv|webm|wmv|cdxj?|idx|db|ds_store|ledger(?:-\w+)?)$/i

/** Whether a file of a folder or an archive is passed over without a word: hidden ones, and what is never a report. */
export const isPassedOver = (path: string): boolean =>
  ASSET.test(path) ||
  path.split('/').some(part => (part.startsWith('.') && !/^\.\.?$/.test(part)) || part === '__MACOSX')
