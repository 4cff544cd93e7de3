#include "app/backup/held/holes.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace everyport::backup {

namespace {

bool isZeros(QByteArrayView bytes)
{
    return bytes.front() == 0 && std::memcmp(bytes.data(), bytes.data() + 1, size_t(bytes.size() - 1)) == 0;
}

/// The bytes up to the end of the block that the place is in.
qsizetype blockAt(qint64 place, qsizetype left)
{
    return std::min(left, qsizetype(diskBlock - place % diskBlock));
}

/// How many from the first on are zeros, or not, as the first block is.
qsizetype runOf(QByteArrayView bytes, qint64 place, bool isHole)
{
    auto length = blockAt(place, bytes.size());
    while (length < bytes.size()) {
        const auto next = blockAt(place + length, bytes.size() - length);
        if (isZeros(bytes.sliced(length, next)) != isHole)
            break;
        length += next;
    }
    return length;
}

} // namespace

qint64 filledBlocks(QByteArrayView bytes)
{
    qint64 filled = 0;
    for (qsizetype at = 0; at < bytes.size(); at += diskBlock)
        filled += isZeros(bytes.sliced(at, std::min(diskBlock, bytes.size() - at))) ? 0 : 1;
    return filled;
}

bool writeWithHoles(QFileDevice& to, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto place = to.pos();
        const bool isHole = isZeros(bytes.first(blockAt(place, bytes.size())));
        const auto length = runOf(bytes, place, isHole);
        if (isHole ? !to.seek(place + length) : to.write(bytes.data(), length) != length)
            return false;
        bytes = bytes.sliced(length);
    }
    return true;
}

bool endWithHole(QFileDevice& to)
{
    return to.size() >= to.pos() || to.resize(to.pos());
}

qint64 holesIn(QFileDevice& file, qint64 enough)
{
    const auto place = file.pos();
    qint64 holes = 0;
    for (qint64 at = 0; at < file.size() && holes < enough;) {
        if (!file.seek(at))
            break;
        holes += passHole(file);
        const auto hole = ::lseek(file.handle(), file.pos(), SEEK_HOLE);
        at = hole < 0 ? file.size() : qint64(hole);
    }
    file.seek(place);
    return holes;
}

qint64 passHole(QFileDevice& from)
{
    const auto place = from.pos();
    const auto data = ::lseek(from.handle(), place, SEEK_DATA);
    const auto end = data < 0 && errno == ENXIO ? from.size() : qint64(data); // no data comes any more
    const auto hole = std::max<qint64>(0, end - place);
    return from.seek(place + hole) ? hole : 0; // also where there is none: the look has moved it
}

} // namespace everyport::backup
