/**
 * First-level divisions of the United States, Canada and Australia as GeoNames places them. They are so large that a
 * middle depends on the method, and other tables go by these points. Postal code or code | lat,lon.
 */
const table = `
US|AL 32.75,-86.75 AK 64,-150 AZ 34.5,-111.5 AR 34.75,-92.5 CA 37.25,-119.75 CO 39,-105.5 CT 41.67,-72.67 DE 39,-75.5 FL 28.75,-82.5 GA 32.75,-83.5 HI 20.75,-156.5 ID 44.5,-114.25 IL 40,-89.25 IN 40,-86.25 IA 42,-93.5 KS 38.5,-98.5 KY 38.2,-84.88 LA 31,-92 ME 45.5,-69.25 MD 39,-76.75 MA 42.37,-71.11 MI 44.25,-85.5 MN 46.25,-94.25 MS 32.75,-89.75 MO 38.25,-92.5 MT 47,-109.75 NE 41.5,-99.75 NV 39.25,-116.75 NH 43.67,-71.5 NJ 40.17,-74.5 NM 34.5,-106 NY 43,-75.5 NC 35.5,-80 ND 47.5,-100 OH 40.25,-83 OK 35.49,-97.5 OR 44,-120.5 PA 40.27,-76.91 RI 41.75,-71.5 SC 34,-81 SD 44.5,-100.25 TN 35.75,-86.25 TX 31.25,-99.25 UT 39.25,-111.75 VT 44,-72.75 VA 37.55,-77.45 WA 47.5,-120.5 WV 38.5,-80.5 WI 44.5,-90 WY 43,-107.5
CA|01 52.28,-117.47 02 54,-125 03 55,-97 04 46.5,-66 05 52,-56 07 45,-63 08 49.25,-84.5 09 46.33,-63.5 10 52,-72 11 54,-106 12 63,-135
AU|01 -35.5,149 02 -33,146 03 -20,134 04 -20,145 05 -30,135 06 -42,147 07 -37,145 08 -25,122
`

export const divisionPoints: ReadonlyMap<string, { lat: number; lon: number }> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const [country, list] = line.split('|') as [string, string]
      return [...list.matchAll(/(\w\w) (\S+?),(\S+)/g)].map(
        ([, code, lat, lon]) => [`${country}.${code}`, { lat: Number(lat), lon: Number(lon) }] as const,
      )
    }),
)
