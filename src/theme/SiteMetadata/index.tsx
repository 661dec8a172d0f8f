/** The frame of the pages writes its own head (`components/frame/Frame.tsx`). */
export default function SiteMetadata(): null {
  return null;
}
