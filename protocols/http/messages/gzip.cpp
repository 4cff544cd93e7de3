#include "protocols/http/messages/gzip.h"

#include <array>

#include <QtEndian>

namespace everyport::http {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 n = 0; n < 256; ++n) {
        quint32 c = n;
        for (int bit = 0; bit < 8; ++bit)
            c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
        table[n] = c;
    }
    return table;
}

quint32 crc32(const QByteArray& bytes)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes)
        crc = table[(crc ^ uchar(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

void appendLittle(QByteArray& to, quint32 number)
{
    char bytes[4];
    qToLittleEndian(number, bytes);
    to.append(bytes, 4);
}

} // namespace

QByteArray gzip(const QByteArray& bytes)
{
    // Qt compresses to its own length (4 bytes) and a zlib stream, which is deflate between a head of 2 bytes and a
    // sum of 4 (RFC 1950); gzip is the same deflate between another head and another sum.
    const QByteArray zlib = qCompress(bytes, 9);
    QByteArray file = QByteArray::fromHex("1f8b08000000000002ff");
    file.append(QByteArrayView(zlib).sliced(6, zlib.size() - 10));
    appendLittle(file, crc32(bytes));
    appendLittle(file, quint32(bytes.size()));
    return file;
}

bool takesGzip(const QByteArrayList& acceptEncoding)
{
    for (const QByteArray& item : acceptEncoding) {
        const QByteArrayList parts = item.toLower().split(';');
        const QByteArray coding = parts.first().trimmed();
        if (coding != "gzip" && coding != "*")
            continue;
        for (const QByteArray& part : parts.mid(1))
            if (const QByteArray text = part.trimmed(); text.startsWith("q="))
                return text.sliced(2).toDouble() > 0;
        return true;
    }
    return false;
}

} // namespace everyport::http
