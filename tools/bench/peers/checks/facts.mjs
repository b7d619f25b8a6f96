/** What every library is told about a bandwidth request: as much as a schema can say, rules between parameters left out. */
export const protocols = ['HTTP-FLV', 'HTTP-HLS', 'RTMP', 'RTM', 'SRT', 'QUIC'];
export const carriers = ['unicom', 'railcom', 'telecom', 'mobile', 'cernet', 'tianwei', 'alibaba', 'tencent', 'drpeng', 'btvn', 'huashu'];
export const widths = [300, 3600, 86_400];
export const splits = ['Domain', 'ISP', 'Protocol'];
