/** An edition to be cut. Days read `2004-12-31`. */
export interface CutRequest {
  siteDir: string;
  name: string;
  asOf: string;
  published: string;
  acknowledgeOverdue: boolean;
}
