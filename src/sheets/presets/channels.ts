import type { PresetChannel } from './preset';

const MEETINGS: readonly PresetChannel[] = [
  { channel: 'Hội nghị, cuộc họp, sinh hoạt lồng ghép', unit: 'cuộc' },
  { channel: 'Lượt người dự', unit: 'lượt người', role: 'paired' },
];

const PROCEDURES: readonly PresetChannel[] = [
  { channel: 'TTHC niêm yết, công khai', unit: 'TTHC', measure: 'stock' },
  { channel: 'Phản ánh, kiến nghị tiếp nhận và giải quyết', unit: 'đơn' },
];

/** A commune fills few forms: twelve rows at most. */
export const COMMUNE_CHANNELS: readonly PresetChannel[] = [
  ...MEETINGS,
  { channel: 'Tin, bài trên trang thông tin điện tử', unit: 'tin, bài' },
  { channel: 'Tin, bài phát trên hệ thống truyền thanh', unit: 'tin, bài' },
  { channel: 'Câu chuyện truyền thanh, tiểu phẩm', unit: 'tiểu phẩm' },
  { channel: 'Mạng xã hội (Fanpage, Zalo)', unit: 'tin, bài, video clip' },
  { channel: 'Xe thông tin lưu động', unit: 'cuộc' },
  { channel: 'Băng rôn, pa nô, áp phích', unit: 'cái' },
  { channel: 'Đối thoại, tọa đàm', unit: 'cuộc' },
  { channel: 'Cuộc thi, hội thi', unit: 'cuộc' },
  ...PROCEDURES,
];

const ONLINE = 'Trên môi trường mạng, báo chí';
const DIRECT = 'Trực tiếp, truyền thống';
const OPEN = 'Công khai thủ tục hành chính';

const inGroup = (group: string, channels: readonly PresetChannel[]): PresetChannel[] =>
  channels.map((channel) => ({ ...channel, group }));

/** The longer list, for those who collect from others. */
export const ALL_CHANNELS: readonly PresetChannel[] = [
  ...inGroup(ONLINE, [
    { channel: 'Tin, bài trên Cổng thông tin điện tử', unit: 'tin, bài' },
    { channel: 'Tin, bài trên trang thông tin điện tử của đơn vị trực thuộc', unit: 'tin, bài' },
    { channel: 'Tin, bài trên chuyên trang, chuyên mục CCHC', unit: 'tin, bài' },
    { channel: 'Tin, bài trên chuyên trang Chuyển đổi số', unit: 'tin, bài' },
    { channel: 'Báo tỉnh', unit: 'bài' },
    { channel: 'Đài Phát thanh và Truyền hình tỉnh', unit: 'tin, bài, phóng sự' },
    { channel: 'Tin, bài phát trên hệ thống truyền thanh', unit: 'tin, bài' },
    { channel: 'Lượt phát trên hệ thống truyền thanh', unit: 'lượt phát' },
    { channel: 'Câu chuyện truyền thanh, tiểu phẩm', unit: 'tiểu phẩm' },
    { channel: 'Mạng xã hội (Fanpage, Zalo)', unit: 'tin, bài, video clip' },
  ]),
  ...inGroup(DIRECT, [
    ...MEETINGS,
    { channel: 'Hội nghị chuyên đề CCHC', unit: 'hội nghị' },
    { channel: 'Lớp bồi dưỡng, tập huấn', unit: 'lớp' },
    { channel: 'Lượt người học', unit: 'lượt người', role: 'paired' },
    { channel: 'Đối thoại, tọa đàm', unit: 'cuộc' },
    { channel: 'Cuộc thi, hội thi', unit: 'cuộc' },
    { channel: 'Đơn vị dự thi', unit: 'đơn vị' },
    { channel: 'Văn hóa, văn nghệ lồng ghép', unit: 'buổi' },
    { channel: 'Xe thông tin lưu động', unit: 'cuộc' },
    { channel: 'Băng rôn, pa nô, áp phích', unit: 'cái' },
    { channel: 'Tờ rơi, tờ gấp', unit: 'tờ' },
    { channel: 'Khảo sát mức độ hài lòng', unit: 'phiếu' },
    { channel: 'Văn bản chỉ đạo về tuyên truyền CCHC', unit: 'văn bản' },
  ]),
  ...inGroup(OPEN, PROCEDURES),
];
