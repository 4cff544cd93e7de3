#include "app/stations/items/sizedfields.h"

#include <QtEndian>

namespace everyport::stations {

SizedFields& SizedFields::add(QByteArrayView bytes)
{
    const auto size = qToBigEndian(quint32(bytes.size()));
    m_bytes.append(reinterpret_cast<const char*>(&size), sizeof size);
    m_bytes.append(bytes.data(), bytes.size());
    return *this;
}

SizedFields& SizedFields::add(qint64 number)
{
    const auto big = qToBigEndian(number);
    return add(QByteArrayView(reinterpret_cast<const char*>(&big), sizeof big));
}

} // namespace everyport::stations
