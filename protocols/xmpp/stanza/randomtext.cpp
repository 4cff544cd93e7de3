#include "protocols/xmpp/stanza/randomtext.h"

#include <array>

#include <QByteArray>
#include <QRandomGenerator>

namespace everyport::xmpp {

QString randomText(int bytes)
{
    std::array<quint32, 8> words;
    Q_ASSERT(bytes <= int(sizeof words));
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char*>(words.data()), bytes);
    return QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace everyport::xmpp
