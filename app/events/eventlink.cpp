#include "app/events/eventlink.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace everyport::events {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String presses[] = {"next"_L1, "back"_L1, "voting"_L1}; // as RemoteCard::Press has them
constexpr qsizetype tokenLength = 22;

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(bytes.data()), count / qsizetype(sizeof(quint32)));
    return bytes;
}

} // namespace

QString pressName(RemoteCard::Press press)
{
    return presses[int(press)];
}

std::optional<RemoteCard::Press> pressFromName(const QString& name)
{
    for (int press = 0; press < int(std::size(presses)); ++press) {
        if (name == presses[press])
            return RemoteCard::Press(press);
    }
    return {};
}

QString makeToken()
{
    return QString::fromLatin1(
        randomBytes(16).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool canBeToken(const QString& token)
{
    return token.size() == tokenLength && std::all_of(token.begin(), token.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

QByteArray hashOfToken(const QString& token)
{
    return QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256);
}

QString makeEntryId()
{
    return QString::fromLatin1(randomBytes(4).toHex());
}

} // namespace everyport::events
