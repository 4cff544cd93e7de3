#include "protocols/irc/casemapping.h"

#include <algorithm>
#include <array>

#include <QString>

#include "protocols/sasl/precis.h"

namespace everyport::irc {

namespace {

using Table = std::array<char, 256>;

constexpr Table tableOf(CaseMapping mapping)
{
    Table table{};
    for (int c = 0; c < 256; ++c)
        table[size_t(c)] = char(c >= 'A' && c <= 'Z' ? c + 32 : c);
    if (mapping == CaseMapping::Rfc1459 || mapping == CaseMapping::Rfc1459Strict) {
        table['['] = '{';
        table[']'] = '}';
        table['\\'] = '|';
    }
    if (mapping == CaseMapping::Rfc1459)
        table['~'] = '^';
    return table;
}

constexpr Table ascii = tableOf(CaseMapping::Ascii);
constexpr Table rfc1459 = tableOf(CaseMapping::Rfc1459);
constexpr Table strict = tableOf(CaseMapping::Rfc1459Strict);

const Table& byteTable(CaseMapping mapping)
{
    switch (mapping) {
    case CaseMapping::Rfc1459: return rfc1459;
    case CaseMapping::Rfc1459Strict: return strict;
    case CaseMapping::Ascii:
    case CaseMapping::Rfc7613: break;
    }
    return ascii;
}

QByteArray foldedBytes(QByteArrayView name, const Table& table)
{
    QByteArray result(name.size(), Qt::Uninitialized);
    std::transform(name.begin(), name.end(), result.begin(), [&](char c) { return table[uchar(c)]; });
    return result;
}

bool isAscii(QByteArrayView name)
{
    return std::all_of(name.begin(), name.end(), [](char c) { return uchar(c) < 0x80; });
}

} // namespace

CaseMapping caseMappingNamed(QByteArrayView name)
{
    for (const auto mapping : {CaseMapping::Rfc1459, CaseMapping::Rfc1459Strict, CaseMapping::Rfc7613}) {
        if (name.compare(caseMappingName(mapping), Qt::CaseInsensitive) == 0)
            return mapping;
    }
    // An older spelling that servers still use.
    return name.compare("strict-rfc1459", Qt::CaseInsensitive) == 0 ? CaseMapping::Rfc1459Strict : CaseMapping::Ascii;
}

QByteArray caseMappingName(CaseMapping mapping)
{
    switch (mapping) {
    case CaseMapping::Rfc1459: return "rfc1459";
    case CaseMapping::Rfc1459Strict: return "rfc1459-strict";
    case CaseMapping::Rfc7613: return "rfc7613";
    case CaseMapping::Ascii: break;
    }
    return "ascii";
}

QByteArray folded(QByteArrayView name, CaseMapping mapping)
{
    // ASCII prepared by PRECIS is its small letters, so most names need no ICU.
    if (mapping == CaseMapping::Rfc7613 && !isAscii(name)) {
        if (const auto prepared = precis::username(QString::fromUtf8(name)))
            return prepared->toUtf8();
    }
    return foldedBytes(name, byteTable(mapping));
}

bool isSameName(QByteArrayView one, QByteArrayView other, CaseMapping mapping)
{
    if (mapping == CaseMapping::Rfc7613 && !(isAscii(one) && isAscii(other)))
        return folded(one, mapping) == folded(other, mapping);
    const auto& table = byteTable(mapping);
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
        [&](char a, char b) { return table[uchar(a)] == table[uchar(b)]; });
}

} // namespace everyport::irc
