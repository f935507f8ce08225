/** 12317: 防止返贫监测和乡村振兴咨询服务电话, for everybody who wants to ask or to object. */
export const hotline = '12317';
