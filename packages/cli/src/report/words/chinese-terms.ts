/** Chinese names of what specs name in English, by wire name. */
export interface Terms {
  readonly actions: Readonly<Record<string, string>>;
  /** By `Action.Field`, or by `Field` where all actions mean the same. */
  readonly fields: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, string>>;
  /** By `Dimension.value`. */
  readonly values: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
}

/** The terms of the product's own Chinese pages. */
export const chineseTerms: Terms = {
  actions: {
    DescribeLiveBandwidthData: '带宽用量',
    DescribeLiveTrafficData: '流量用量',
    DescribeLiveP95PeakBandwidthData: '95 峰值带宽',
    DescribeLiveRecordData: '录制用量',
    DescribeLiveTranscodeData: '转码用量',
    DescribeLiveSnapshotData: '截图用量',
    DescribeLiveAuditData: '截图审核用量',
    DescribeLivePullToPushData: '拉流转推时长',
    DescribeLivePullToPushBandwidthData: '拉流转推带宽',
    DescribeLiveTimeShiftData: '时移存储用量',
  },
  fields: {
    UpBandwidth: '上行带宽',
    DownBandwidth: '下行带宽',
    UpTraffic: '上行流量',
    DownTraffic: '下行流量',
    P95PeakBandwidth: '95 峰值带宽',
    Storage: '存储空间',
    'DescribeLiveRecordData.Value': '并发录制路数',
    'DescribeLiveTranscodeData.Duration': '转码时长',
    'DescribeLiveSnapshotData.Value': '截图张数',
    'DescribeLiveAuditData.Count': '审核张数',
    'DescribeLivePullToPushData.Value': '转推时长',
    'DescribeLivePullToPushBandwidthData.UpBandwidth': '转推带宽',
  },
  dimensions: {
    Domain: '域名',
    ISP: '运营商',
    Protocol: '协议',
    Group: '任务组',
    Resolution: '分辨率',
    TranscodeType: '转码类型',
  },
  values: {
    'Type.push': '推流',
    'Type.pull-flv': '拉流',
    'ISP.telecom': '中国电信',
    'ISP.unicom': '中国联通',
    'ISP.mobile': '中国移动',
    'ISP.railcom': '中国铁通',
    'ISP.cernet': '教育网',
    'ISP.tianwei': '天威',
    'ISP.alibaba': '阿里巴巴',
    'ISP.tencent': '腾讯',
    'ISP.drpeng': '鹏博士',
    'ISP.btvn': '广电网',
    'ISP.huashu': '华数',
    'TranscodeType.Audio': '纯音频',
    'TranscodeType.ByteQE': '画质增强',
    'Resolution.0P': '纯音频',
  },
  units: { min: '分钟', streams: '路', images: '张' },
};
