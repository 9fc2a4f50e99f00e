import { isAfterDistricts } from '../districts';
import { defineCheck } from './check';

/** "hienthanh.vinhlinh.quangtri.gov.vn": a commune below a district below a province. */
const BELOW_DISTRICT = /^(?:[^.]+\.){3,}gov\.vn$|^huyen[^.]*\./;

/** Portals below a district disappear with it; what they prove should be kept elsewhere. */
export const oldPortal = defineCheck({
  id: 'oldPortal',
  rule: 'C57',
  severity: 'note',
  once: true,
  run: ({ plan, links }) =>
    isAfterDistricts(plan.report.period)
      ? links
          .filter(({ link }) => BELOW_DISTRICT.test(link.host))
          .map(({ at, link }) => ({ at, details: { host: link.host } }))
      : [],
});
