/** What `widgets.js` exports to a page's own modules. */
export declare const discover: (root: ParentNode & Node) => void;
