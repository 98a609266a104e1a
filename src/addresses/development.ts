import { path } from './path.ts';

/** For those who build and try the system; answered in development only. */
export const development = path('/dev');
export const developmentSignIn = path('/dev/log-ind');
export const developmentStory = path('/dev/situation');
export const developmentClock = path('/dev/ur');
export const developmentMails = path('/dev/mail');
export const developmentMail = path('/dev/mail/:file');
export const developmentGallery = path('/dev/komponenter');
