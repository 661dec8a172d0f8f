import Link from '@docusaurus/Link';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import NavbarMobileSidebarToggle from '@theme/Navbar/MobileSidebar/Toggle';
import SearchBar from '@theme/SearchBar';
import type {ReactNode} from 'react';
import EditionChooser from '../../../components/chrome/EditionChooser';
import LeaveButton from '../../../components/chrome/LeaveButton';
import {useSiteEditions} from '../../../components/use-site-editions';
import {WORDS} from '../../../components/words';

/** The bar: name, search, the way to report, edition, light or dark, and the way out, always in this order. */
export default function NavbarContent(): ReactNode {
  const mobileSidebar = useNavbarMobileSidebar();
  const {currentPath} = useSiteEditions();
  return (
    <div className="bar">
      {!mobileSidebar.disabled && <NavbarMobileSidebarToggle />}
      <Link className="bar__name" to="/">
        {WORDS.site}
      </Link>
      <div className="bar__search">
        <SearchBar />
      </div>
      <Link className="bar__contents" to={currentPath}>
        {WORDS.contents}
      </Link>
      <Link className="bar__report" to={`${currentPath}report/`}>
        {WORDS.report}
      </Link>
      <EditionChooser />
      <NavbarColorModeToggle className="bar__mode" />
      <LeaveButton />
    </div>
  );
}
