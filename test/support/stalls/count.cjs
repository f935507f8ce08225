/** Cases that are planted: five hundred, or as many as `npm run test:stalls` asks for. */
exports.stallCount = Number(process.env.SHOUWANG_STALLS ?? 500);
