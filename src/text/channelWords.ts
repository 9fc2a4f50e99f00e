import type { Channel } from '../language/counts/channels';
import type { Scope } from '../language/counts/scopes';

/** Hình thức tuyên truyền, as it is named in a sentence. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  meeting: 'Hội nghị, cuộc họp lồng ghép',
  thematicMeeting: 'Hội nghị chuyên đề',
  training: 'Lớp tập huấn, bồi dưỡng',
  portal: 'Cổng/Trang TTĐT',
  column: 'Chuyên trang, chuyên mục',
  digitalColumn: 'Chuyên trang Chuyển đổi số',
  broadcast: 'Truyền thanh',
  radioDrama: 'Câu chuyện truyền thanh, tiểu phẩm',
  socialNetwork: 'Mạng xã hội',
  press: 'Báo, Đài',
  soundVan: 'Xe thông tin lưu động',
  banner: 'Băng rôn',
  billboard: 'Pa nô, áp phích, khẩu hiệu',
  screen: 'Màn hình điện tử',
  leaflet: 'Tờ rơi, tờ gấp',
  booklet: 'Sổ tay, tài liệu',
  dialogue: 'Đối thoại, tọa đàm',
  contest: 'Cuộc thi, hội thi',
  performance: 'Văn nghệ lồng ghép',
  procedures: 'TTHC niêm yết, công khai',
  petitions: 'Phản ánh, kiến nghị',
  documents: 'Văn bản ban hành',
  survey: 'Khảo sát',
  inspection: 'Kiểm tra',
  wordOfMouth: 'Tuyên truyền miệng',
};

export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  hamlet: 'thôn, tổ dân phố',
  downward: 'toàn địa bàn',
  severalLevels: 'nhiều cấp',
  verticalSector: 'ngành dọc',
};
