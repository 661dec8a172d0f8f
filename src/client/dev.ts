// While the site is served for editing, Docusaurus loads the styles; a build takes them from the same list.
import '../css/page.css';
