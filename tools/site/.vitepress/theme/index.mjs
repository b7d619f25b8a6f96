// The theme without its web font: letters are those of the reader's system, and nothing is fetched.
import DefaultTheme from 'vitepress/theme-without-fonts';

// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has no value
import './style.css';

export default DefaultTheme;
