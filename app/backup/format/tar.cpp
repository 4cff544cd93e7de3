#include "app/backup/format/tar.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <QCryptographicHash>
#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 tarPiece = 1024 * 1024;
constexpr qint64 mostExtended = 64 * 1024;
constexpr qint64 mostOctalSize = 077777777777LL; // eleven digits
constexpr qint64 mostSize = qint64(1) << 46;

// Where the fields of a header stand (ustar).
constexpr int namePlace = 0;
constexpr int nameLength = 100;
constexpr int modePlace = 100;
constexpr int ownerPlace = 108;
constexpr int groupPlace = 116;
constexpr int sizePlace = 124;
constexpr int timePlace = 136;
constexpr int checksumPlace = 148;
constexpr int typePlace = 156;
constexpr int magicPlace = 257;
constexpr int prefixPlace = 345;
constexpr int prefixLength = 155;
constexpr int digits = 11; // of sizes and times

qint64 paddingOf(qint64 size)
{
    return (tarBlock - size % tarBlock) % tarBlock;
}

/// Of the header with blanks for the sum itself.
int checksumOf(const QByteArray& header)
{
    int sum = 0;
    for (int i = 0; i < header.size(); ++i)
        sum += i >= checksumPlace && i < typePlace ? ' ' : uchar(header[i]);
    return sum;
}

void putOctal(QByteArray& header, int place, int count, qint64 number)
{
    header.replace(place, count, QByteArray::number(number, 8).rightJustified(count, '0'));
}

QByteArray headerOf(const QByteArray& name, qint64 size, char type)
{
    QByteArray header(tarBlock, '\0');
    header.replace(namePlace, name.size(), name);
    putOctal(header, modePlace, 7, 0600);
    putOctal(header, ownerPlace, 7, 0);
    putOctal(header, groupPlace, 7, 0);
    putOctal(header, sizePlace, digits, size);
    putOctal(header, timePlace, digits, 0);
    header[typePlace] = type;
    header.replace(magicPlace, 8, QByteArray("ustar\00000", 8));
    putOctal(header, checksumPlace, 6, checksumOf(header));
    header[checksumPlace + 6] = '\0';
    header[checksumPlace + 7] = ' ';
    return header;
}

/// "27 path=some/long/name\n": the number counts itself, too.
QByteArray recordOf(const QByteArray& key, const QByteArray& value)
{
    const auto rest = ' ' + key + '=' + value + '\n';
    auto length = rest.size();
    while (length != rest.size() + QByteArray::number(length).size())
        length = rest.size() + QByteArray::number(length).size();
    return QByteArray::number(length) + rest;
}

std::optional<qint64> octalIn(const QByteArray& header, int place, int count)
{
    auto text = header.mid(place, count);
    if (const auto end = text.indexOf('\0'); end >= 0)
        text.truncate(end);
    bool isNumber = false;
    const auto number = text.trimmed().toLongLong(&isNumber, 8);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

QByteArray textIn(const QByteArray& header, int place, int count)
{
    const auto text = header.mid(place, count);
    const auto end = text.indexOf('\0');
    return end < 0 ? text : text.first(end);
}

Error notWhole()
{
    return Error::malformed(
        Reason::BadValue, u"The backup is cut off: it ends before it should. Copy it again from where it was made."_s);
}

Error damaged()
{
    return Error::malformed(Reason::BadValue, u"This is no backup, or it is damaged."_s);
}

Error notWritten(const QIODevice& to)
{
    // A write that found room for a part of it is no error to QFile.
    const auto* file = qobject_cast<const QFileDevice*>(&to);
    const auto why = file && file->error() == QFile::NoError ? u"no room is left on the disk"_s : to.errorString();
    return Error::local(
        Reason::NoSpace, u"The backup could not be written: %1. Choose another place, or leave a part out."_s.arg(why));
}

} // namespace

Result<Done> TarWriter::write(const QByteArray& bytes)
{
    if (m_progress && m_progress->isStopped())
        return Error::cancelled();
    if (m_progress)
        m_progress->add(bytes.size());
    return m_to.write(bytes) == bytes.size() ? Result<Done>(Done()) : Result<Done>(notWritten(m_to));
}

Result<Done> TarWriter::pad(qint64 size)
{
    return write(QByteArray(paddingOf(size), '\0'));
}

Result<Done> TarWriter::begin(const QString& path, qint64 size)
{
    const auto name = path.toUtf8();
    QByteArray records;
    if (name.size() > nameLength)
        records += recordOf("path", name);
    if (size > mostOctalSize)
        records += recordOf("size", QByteArray::number(size));
    if (!records.isEmpty()) {
        auto done = write(headerOf("pax", records.size(), 'x') + records);
        if (done)
            done = pad(records.size());
        if (!done)
            return done;
    }
    return write(headerOf(name.left(nameLength), std::min(size, mostOctalSize), '0'));
}

Result<Done> TarWriter::add(const QString& path, const QByteArray& bytes)
{
    auto done = begin(path, bytes.size());
    if (done)
        done = write(bytes);
    return done ? pad(bytes.size()) : done;
}

bool TarWriter::takeBack(qint64 begin)
{
    if (auto* other = dynamic_cast<TakesBack*>(&m_to))
        return other->takeBack(begin);
    auto* file = qobject_cast<QFileDevice*>(&m_to);
    return !file || (file->resize(begin) && file->seek(begin));
}

Result<QByteArray> TarWriter::addFrom(const QString& path, QIODevice& from, qint64 size)
{
    const auto place = m_to.pos();
    if (auto done = begin(path, size); !done)
        return done.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto left = size; left > 0;) {
        const auto piece = from.read(std::min(left, tarPiece));
        if (piece.isEmpty()) {
            if (!takeBack(place))
                return notWritten(m_to);
            return Error::busy(
                Reason::InUse, u"%1 became shorter while it was saved. Make the backup again."_s.arg(path));
        }
        hash.addData(piece);
        left -= piece.size();
        if (auto done = write(piece); !done)
            return done.error();
    }
    if (auto done = pad(size); !done)
        return done.error();
    return hash.result();
}

Result<Done> TarWriter::overwrite(qint64 at, const QByteArray& bytes)
{
    const auto end = m_to.pos();
    if (!m_to.seek(at) || m_to.write(bytes) != bytes.size() || !m_to.seek(end))
        return notWritten(m_to);
    return Done();
}

Result<Done> TarWriter::finish()
{
    return write(QByteArray(2 * tarBlock, '\0'));
}

Result<QByteArray> TarReader::take(qint64 size)
{
    auto bytes = m_from.read(size);
    if (bytes.size() != size)
        return notWhole();
    return bytes;
}

Result<std::optional<TarEntry>> TarReader::next()
{
    const auto left = std::exchange(m_left, 0);
    if (m_from.skip(left) != left)
        return notWhole();
    if (auto padding = take(std::exchange(m_padding, 0)); !padding)
        return padding.error();
    m_path.reset();
    m_size.reset();
    for (;;) {
        const auto header = take(tarBlock);
        if (!header)
            return header.error();
        if (header->count('\0') == tarBlock)
            return end();
        const auto size = octalIn(*header, sizePlace, digits + 1);
        const auto sum = octalIn(*header, checksumPlace, 8);
        if (!size || !sum || *sum != checksumOf(*header) || header->mid(magicPlace, 5) != "ustar")
            return damaged();
        const auto type = header->at(typePlace);
        if (type == 'x' && !m_path && !m_size) {
            if (auto extended = readExtended(*size); !extended)
                return extended.error();
            continue;
        }
        if (type != '0')
            return Error::malformed(
                Reason::BadValue, u"There is something else than plain files in it; no backup of ours has that."_s);
        const auto prefix = textIn(*header, prefixPlace, prefixLength);
        const auto name = textIn(*header, namePlace, nameLength);
        const auto path = m_path.value_or(prefix.isEmpty() ? name : prefix + '/' + name);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(path);
        if (decoder.hasError())
            return damaged();
        m_left = m_size.value_or(*size);
        m_padding = paddingOf(m_left);
        return std::optional(TarEntry{text, m_left});
    }
}

Result<std::optional<TarEntry>> TarReader::end()
{
    const auto last = take(tarBlock);
    if (!last)
        return last.error();
    if (last->count('\0') != tarBlock)
        return damaged();
    return std::optional<TarEntry>();
}

Result<Done> TarReader::readExtended(qint64 size)
{
    if (size > mostExtended)
        return damaged();
    const auto records = take(size);
    if (!records)
        return records.error();
    if (const auto padding = take(paddingOf(size)); !padding)
        return padding.error();
    for (qsizetype at = 0; at < records->size();) {
        const auto space = records->indexOf(' ', at);
        const auto length = space < 0 ? 0 : records->mid(at, space - at).toLongLong();
        if (length <= space - at + 1 || length > records->size() - at || records->at(at + length - 1) != '\n')
            return damaged();
        const auto record = records->mid(space + 1, at + length - space - 2);
        const auto sign = record.indexOf('=');
        if (sign < 0)
            return damaged();
        if (const auto taken = takeRecord(record.first(sign), record.mid(sign + 1)); !taken)
            return taken;
        at += length;
    }
    return m_path || m_size ? Result<Done>(Done()) : Result<Done>(damaged());
}

Result<Done> TarReader::takeRecord(const QByteArray& key, const QByteArray& value)
{
    if (key == "path") {
        m_path = value;
    } else if (key == "size") {
        bool isNumber = false;
        const auto size = value.toLongLong(&isNumber);
        if (!isNumber || size < 0 || size > mostSize)
            return damaged();
        m_size = size;
    }
    return Done();
}

Result<QByteArray> TarReader::read()
{
    auto piece = take(std::min(m_left, tarPiece));
    if (piece)
        m_left -= piece->size();
    return piece;
}

Result<QByteArray> TarReader::readAll(qint64 most)
{
    if (m_left > most)
        return Error::malformed(Reason::TooLarge, u"A part of the backup is larger than it may be."_s);
    QByteArray all;
    while (m_left > 0) {
        const auto piece = read();
        if (!piece)
            return piece;
        all += *piece;
    }
    return all;
}

} // namespace everyport::backup
