// Lines on the same grid as the icons of the statuses. Apart, so that a bundler keeps only those in use.
export const copyIcon =
  'M10.5 5.5V3.75a1.5 1.5 0 0 0-1.5-1.5H3.75a1.5 1.5 0 0 0-1.5 1.5V9a1.5 1.5 0 0 0 1.5 1.5H5.5M7 5.5h5.25a1.5 1.5 0 0 1 1.5 1.5v5.25a1.5 1.5 0 0 1-1.5 1.5H7a1.5 1.5 0 0 1-1.5-1.5V7A1.5 1.5 0 0 1 7 5.5Z'
export const checkIcon = 'M3.25 8.5l3 3 6.5-7.5'
export const crossIcon = 'M4 4l8 8M12 4l-8 8'
export const outwardIcon =
  'M6 3.25H4.25a1.5 1.5 0 0 0-1.5 1.5v7a1.5 1.5 0 0 0 1.5 1.5h7a1.5 1.5 0 0 0 1.5-1.5V10M9.5 2.75h3.75V6.5M13 3 7.5 8.5'
export const searchIcon = 'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0ZM10.25 10.25l3 3'
export const noticeIcon = 'M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0ZM8 4.75v3.75M8 11v.01'
export const dotsIcon =
  'M3 8a.4.4 0 1 0 .8 0 .4.4 0 0 0-.8 0ZM7.6 8a.4.4 0 1 0 .8 0 .4.4 0 0 0-.8 0ZM12.2 8a.4.4 0 1 0 .8 0 .4.4 0 0 0-.8 0Z'
export const chevronIcon = 'M3.75 6 8 10.25 12.25 6'
