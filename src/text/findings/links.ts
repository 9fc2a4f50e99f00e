import { displayLink } from '../../language/link';
import type { Sentences } from './sentence';

type LinkCheck =
  'brokenLink' | 'linkForms' | 'sameLink' | 'homePageLink' | 'categoryLink' | 'oldPortal';

const PROBLEM_WORDS = {
  blankInside: 'có khoảng trắng ở giữa, không mở được. Dán lại đường dẫn.',
  notLink: 'viết chưa đúng, không mở được. Dán lại đường dẫn.',
  schemeMissing: 'thiếu “https://”. Chọn Sửa để thêm.',
} as const;

/** Links that prove something. */
export const LINK_SENTENCES: Sentences<LinkCheck> = {
  brokenLink: {
    one: ({ written, problem }) => `Đường dẫn “${written}” ${PROBLEM_WORDS[problem]}`,
    many: 'Đường dẫn không mở được. Dán lại đường dẫn.',
  },
  linkForms: {
    one: ({ url, other }) =>
      `Hai đường dẫn của cùng một trang: ${displayLink(url)} và ${displayLink(other)}. Giữ một đường dẫn.`,
    many: 'Cùng một trang ghi bằng hai đường dẫn. Giữ một đường dẫn.',
  },
  sameLink: {
    one: ({ url, tasks }) =>
      `Nhiệm vụ ${tasks.join(', ')} dùng chung đường dẫn ${displayLink(url)}. Kiểm tra bài có chứng minh cho từng nhiệm vụ không.`,
    many: 'Một đường dẫn dùng cho nhiều nhiệm vụ. Kiểm tra bài có chứng minh cho từng nhiệm vụ không.',
  },
  homePageLink: {
    one: ({ url }) => `${displayLink(url)} là trang chủ. Thay bằng đường dẫn của bài cụ thể.`,
    many: 'Đường dẫn là trang chủ. Thay bằng đường dẫn của bài cụ thể.',
  },
  categoryLink: {
    one: ({ url }) =>
      `${displayLink(url)} là trang danh sách bài. Thay bằng đường dẫn của bài cụ thể.`,
    many: 'Đường dẫn là trang danh sách bài. Thay bằng đường dẫn của bài cụ thể.',
  },
  oldPortal: {
    one: ({ host }) =>
      `${host} là trang thuộc huyện cũ, có thể ngừng hoạt động. Lưu lại ảnh chụp hoặc bản in của bài.`,
    many: 'Trang thuộc huyện cũ có thể ngừng hoạt động. Lưu lại ảnh chụp hoặc bản in của bài.',
  },
};
