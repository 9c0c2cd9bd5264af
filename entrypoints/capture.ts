import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../utils/sites/capture-page.ts';

/** Put into a page when a person keeps it as evidence; what it returns is the result of putting it there. */
export default defineUnlistedScript(() => capturePage(document, location.href));
