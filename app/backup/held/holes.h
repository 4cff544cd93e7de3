#pragma once

#include <QFileDevice>

namespace everyport::backup {

// Holes of files: zeros that take no room on the disk. A backup is plain tar, which has none, so that it is as large as
// all in it; whatever is unpacked or copied gets a hole for each block of zeros, wherever it comes from. Blocks.

inline constexpr qsizetype diskBlock = 4096;

/// How many of the blocks that a file is begun with, or goes on with at a block's begin, are not all zeros.
qint64 filledBlocks(QByteArrayView bytes);

/// Writes at the file's place as QIODevice::write() does, but leaves a hole for each block of zeros.
bool writeWithHoles(QFileDevice& to, QByteArrayView bytes);
/// After the last of it: what ends in a hole becomes as long as it shall be.
bool endWithHole(QFileDevice& to);

/// How many bytes of a file are holes that the disk knows of; no more are looked for once there are `enough`. Its place
/// is as before.
qint64 holesIn(QFileDevice& file, qint64 enough);

/// How many bytes from the file's place on are a hole that the disk knows of; it is read on behind them. So nobody's
/// file takes longer than what is in it. `from` is open to read.
qint64 passHole(QFileDevice& from);

} // namespace everyport::backup
