#include "app/polls/cards/card.h"

#include <algorithm>
#include <array>

#include <QCryptographicHash>
#include <QRandomGenerator>

#include "app/polls/cards/cardlabels.h"
#include "app/polls/cards/fingerprint.h"
#include "app/polls/cards/sha256.h"
#include "app/polls/cards/ticket.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

QString markOf(const QByteArray& salt, QByteArrayView text)
{
    static thread_local Sha256 digest;
    return QString::fromLatin1(toBytes(digest.of(text, salt)).first(16).toHex());
}

} // namespace

QByteArray makeSalt()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words);
}

QString saltMark(const QByteArray& salt)
{
    return QString::fromLatin1(
        QCryptographicHash::hash("everyport salt " + salt, QCryptographicHash::Sha256).first(8).toHex());
}

QString comparedPart(const QString& tag, Policy::Compare compare)
{
    if (isVoterTag(tag))
        return tag; // no reader loses bits of it
    switch (compare) {
    case Policy::Compare::Whole: break;
    case Policy::Compare::LastFour: return tag.right(8);
    case Policy::Compare::LastThree: return tag.right(6);
    case Policy::Compare::FirstThree: return tag.left(6);
    }
    return tag;
}

QString cardOf(const QByteArray& salt, const QString& tag, Policy::Compare compare)
{
    return markOf(salt, comparedPart(tag, compare).toUtf8());
}

QString personIn(const QByteArray& salt, const QString& group)
{
    return markOf(salt, "person " + group.toUtf8());
}

QString spentMark(const QByteArray& salt, const QString& card)
{
    return markOf(salt, "spent " + card.toUtf8());
}

bool isCard(const QString& text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

bool isVoterTag(const QString& tag)
{
    constexpr std::array kinds{"phone:"_L1, "ticket:"_L1, "account:"_L1, "message:"_L1, "gateway:"_L1};
    return std::any_of(kinds.begin(), kinds.end(), [&](QLatin1StringView kind) { return tag.startsWith(kind); });
}

bool provesOwner(const QString& tag)
{
    return !isVoterTag(tag) || tag.startsWith("account:"_L1);
}

QString keptTag(const QString& tag)
{
    return isVoterTag(tag) && !tag.startsWith("account:"_L1) ? QString() : tag;
}

QString tagFromText(const QString& text)
{
    const auto voter = text.section(u':', 0, 0).trimmed().toLower() + u':' + text.section(u':', 1).trimmed();
    if (isVoterTag(voter)) {
        // A ticket's code is shown in groups, and typed in either case; the tag has it as it was made.
        const auto ticket = voter.startsWith("ticket:"_L1) ? ticketFromText(voter.mid(7)) : std::nullopt;
        return ticket ? ticketTag(*ticket) : voter;
    }
    auto tag = text.trimmed().toUpper();
    if (tag.startsWith(u"URN:RFID:"_s))
        tag = tag.mid(9);
    return tag.removeIf([](QChar c) { return c == u':' || c == u'-' || c.isSpace(); });
}

QString cardName(const QString& card)
{
    const auto bits = Fingerprint::of(card).low;
    const auto* quality = cardQualities[bits % cardQualities.size()];
    const auto* beast = cardBeasts[(bits / cardQualities.size()) % cardBeasts.size()];
    return QLatin1String(quality) + u' ' + QLatin1String(beast);
}

} // namespace everyport::polls
