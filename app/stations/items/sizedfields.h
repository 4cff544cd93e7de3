#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace everyport::stations {

/// What is signed, or summed with a key, between stations: a row of fields, each a length (4 bytes, big-endian) and its
/// bytes, so that no two rows make the same bytes; text in UTF-8, numbers as 8 bytes, big-endian. The first says what
/// the row is.
class SizedFields {
public:
    explicit SizedFields(QByteArrayView what) { add(what); }

    SizedFields& add(QByteArrayView bytes);
    SizedFields& add(const QByteArray& bytes) { return add(QByteArrayView(bytes)); }
    SizedFields& add(const QString& text) { return add(QByteArrayView(text.toUtf8())); }
    SizedFields& add(qint64 number);
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace everyport::stations
