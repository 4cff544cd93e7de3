#include "app/storage/postgres/postgresvalue.h"

#include <bit>

#include <QtEndian>

#include "app/storage/postgres/libpq.h"

namespace everyport {

using Value = PostgresConnection::Value;

namespace {

// pg_type.dat; these never change.
enum Type {
    Bool = 16,
    Bytea = 17,
    Name = 19,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    Text = 25,
    Oid = 26,
    Float4 = 700,
    Float8 = 701,
    Unknown = 705,
    FixedText = 1042,
    VarText = 1043,
    Numeric = 1700
};

// A sum of large numbers: digits to the base of 10,000 (numeric_send in PostgreSQL's numeric.c).
QVariant decodeNumeric(const char* data, int size)
{
    const auto word = [data](int at) { return qFromBigEndian<qint16>(data + 2 * at); };
    const int digits = word(0);
    const int weight = word(1);
    const bool isNegative = word(2) == 0x4000;
    if (size < 8 + 2 * digits)
        return {};
    qint64 whole = 0;
    for (int i = 0; i <= weight; ++i)
        whole = whole * 10'000 + (i < digits ? word(4 + i) : 0);
    if (weight + 1 >= digits)
        return isNegative ? -whole : whole;
    double number = double(whole);
    double part = 1;
    for (int i = qMax(weight + 1, 0); i < digits; ++i)
        number += word(4 + i) * (part /= 10'000);
    return isNegative ? -number : number;
}

QVariant decode(unsigned type, const char* data, int size)
{
    switch (type) {
    case Bool: return qint64(*data != 0);
    case Int2: return qint64(qFromBigEndian<qint16>(data));
    case Int4: return qint64(qFromBigEndian<qint32>(data));
    case Oid: return qint64(qFromBigEndian<quint32>(data));
    case Int8: return qFromBigEndian<qint64>(data);
    case Float4: return double(std::bit_cast<float>(qFromBigEndian<quint32>(data)));
    case Float8: return std::bit_cast<double>(qFromBigEndian<quint64>(data));
    case Numeric: return decodeNumeric(data, size);
    case Text:
    case Name:
    case Unknown:
    case FixedText:
    case VarText: return QString::fromUtf8(data, size);
    default: return QByteArray(data, size);
    }
}

// As Qt's own drivers see it: a null text is NULL.
bool isNull(const QVariant& value)
{
    const auto type = value.typeId();
    return value.isNull() || (type == QMetaType::QString && value.toString().isNull())
        || (type == QMetaType::QByteArray && value.toByteArray().isNull());
}

Value asText(QByteArray bytes)
{
    return {std::move(bytes), false, false};
}

} // namespace

Value encodePostgresBytes(QByteArrayView bytes)
{
    // Never null: libpq takes a null pointer for NULL.
    return {bytes.isEmpty() ? QByteArray("") : QByteArray::fromRawData(bytes.data(), bytes.size()), false, true};
}

Value encodePostgres(qint64 number, unsigned type)
{
    if (type == Bool)
        return asText(number != 0 ? "t" : "f");
    if (type != Int8)
        return asText(QByteArray::number(number));
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return {bytes, false, true};
}

Value encodePostgres(const QVariant& value, unsigned type)
{
    if (isNull(value))
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: return encodePostgres(value.toLongLong(), type);
    case QMetaType::Double: return asText(QByteArray::number(value.toDouble(), 'g', 17));
    case QMetaType::QByteArray: return {value.toByteArray(), false, true};
    default: break;
    }
    return {value.toString().toUtf8(), false, type == Bytea};
}

QVariant decodePostgres(const pg_result* row, int column)
{
    if (libpq().PQgetisnull(row, 0, column))
        return {};
    return decode(
        libpq().PQftype(row, column), libpq().PQgetvalue(row, 0, column), libpq().PQgetlength(row, 0, column));
}

} // namespace everyport
