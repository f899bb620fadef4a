/** Parameters that only tell where a reader came from, by their whole name, in lower case. */
const TRACKING = new Set(
  `_branch_match_id _ga _gl _hsenc _hsmi _openstat at_campaign at_custom1 at_custom2 at_custom3
  at_custom4 at_format at_link_id at_link_origin at_link_type at_medium at_ptr_name cmp cmpid cndid
  dclid ef_id epik fb_action_ids fb_action_types fb_ref fb_source fbclid gad_campaignid gad_source
  gbraid gclid gclsrc guccounter guce_referrer guce_referrer_sig hsctatracking icid igsh igshid ito
  li_fat_id mkt_tok msclkid ncid ns_campaign ns_fee ns_linkname ns_mchannel ns_source ocid
  oly_anon_id oly_enc_id pk_campaign pk_content pk_keyword pk_kwd pk_medium pk_source rb_clickid ref
  ref_src ref_url referer referrer s_cid s_kwcid share_id smid smtyp soc_src soc_trk sr_share
  srsltid taid tblci ttclid twclid vero_conv vero_id vgo_ee wbraid wickedid wprov wt_mc xtor yclid
  ysclid`.split(/\s+/),
);
/** Families of them that name nothing else: Google Analytics, Matomo, Mailchimp, HubSpot. */
const TRACKING_FAMILY = /^(utm|mtm|matomo|piwik|mc|hsa)_/;

/**
 * The address that names the story: without tracking parameters, fragment and password, the other
 * parameters sorted. Two addresses of one story give the same, two stories never do, so anything
 * that might name a story (`?id=`, `?p=`, a host's `m.`) stays.
 * @param url any address; one that cannot be parsed is returned trimmed.
 */
export function storyAddress(url: string): string {
  const address = URL.parse(url.trim());
  if (!address) return url.trim();
  // A page that routes by its fragment names its stories there.
  if (!/^#!?\//.test(address.hash)) address.hash = '';
  address.username = '';
  address.password = '';
  for (const name of [...address.searchParams.keys()])
    if (isTracking(name)) address.searchParams.delete(name);
  address.searchParams.sort();
  // An empty query still shows as a lone question mark.
  if (!address.searchParams.size) address.search = '';
  return address.href;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_FAMILY.test(lower);
}
