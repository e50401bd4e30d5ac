/** Name and version of the shape of a reading. By itself, so that who only writes it loads no schemas. */
export const schemaName = 'onrecord/1'
