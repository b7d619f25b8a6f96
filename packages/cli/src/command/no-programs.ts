/** In the place of `node:child_process`: commands of this command line are never other programs. */
const none: object = {};

export default none;
