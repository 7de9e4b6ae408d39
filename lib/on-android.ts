/** Whether a browser runs on Android, where a popup has the whole screen. @param userAgent as `navigator.userAgent` gives it */
export const onAndroid = (userAgent: string): boolean => /\bAndroid\b/u.test(userAgent);
