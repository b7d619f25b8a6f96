/** `pull-to-push` of `PullToPush`, `isp` of `ISP`, `isps` of `ISPs`, `user-region` of `UserRegion`. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z]{2,})/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}
