/** The one channel on which the page asks, and the one on which it is told. */
export const requestChannel = 'sourceline-request'
export const noticeChannel = 'sourceline-notice'
