#include "app/stations/enrolling/invitations.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "app/stations/items/jsonfields.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

/// Within a minute, whichever way the clock was set since.
bool isJustNow(qint64 at, qint64 now)
{
    constexpr qint64 aMinute = 60'000;
    return at > now - aMinute && at < now + aMinute;
}

} // namespace

bool Invitations::isOver(const Offer& offer, qint64 now)
{
    return offer.invitation.until <= now || offer.wrongCodes >= mostWrongCodes;
}

bool Invitations::add(const Invitation& invitation, qint64 now)
{
    const Offer offer{.invitation = invitation};
    const bool isThere = std::any_of(m_offers.begin(), m_offers.end(),
        [&invitation](const Offer& one) { return one.invitation.code == invitation.code; });
    if (readCode(invitation.code) != invitation.code || isThere || m_offers.size() >= most || isOver(offer, now))
        return false;
    m_offers.append(offer);
    return true;
}

std::optional<Invitation> Invitations::find(const EnrolRequest& request, const QString& from, qint64 now)
{
    const auto found = std::find_if(m_offers.begin(), m_offers.end(),
        [&](const Offer& offer) { return !isOver(offer, now) && request.isBy(offer.invitation.code); });
    if (found == m_offers.end()) {
        countWrongCode(from, now);
        return {};
    }
    const bool isKnown = found->usedBy.contains(request.key);
    // Who has a card hears why it is not let in; a code for one is of nobody else.
    return !found->isFull() || isKnown || found->invitation.isForMany ? std::optional(found->invitation) : std::nullopt;
}

Invitations::Room Invitations::roomFor(const QString& code, const QByteArray& publicKey, qint64 now) const
{
    const auto found = std::find_if(
        m_offers.begin(), m_offers.end(), [&code](const Offer& offer) { return offer.invitation.code == code; });
    if (found == m_offers.end() || (found->isFull() && !found->usedBy.contains(publicKey)))
        return Room::Full;
    const auto justNow = std::count_if(
        found->uses.begin(), found->uses.end(), [now](qint64 at) { return isJustNow(at, now); });
    return justNow < mostAMinute ? Room::There : Room::Later;
}

void Invitations::countWrongCode(const QString& from, qint64 now)
{
    for (auto& offer : m_offers) {
        if (!from.isEmpty() && offer.invitation.account == from && !isOver(offer, now))
            ++offer.wrongCodes;
    }
}

void Invitations::use(const QString& code, const QByteArray& publicKey, qint64 now)
{
    for (auto& offer : m_offers) {
        if (offer.invitation.code != code)
            continue;
        if (!offer.usedBy.contains(publicKey))
            offer.usedBy.append(publicKey);
        offer.uses.removeIf([now](qint64 at) { return !isJustNow(at, now); });
        offer.uses.append(now);
    }
}

template <typename Filter>
QList<Invitation> Invitations::take(Filter filter)
{
    QList<Invitation> taken;
    m_offers.removeIf([&](const Offer& offer) {
        const bool goes = filter(offer);
        if (goes)
            taken.append(offer.invitation);
        return goes;
    });
    return taken;
}

QList<Invitation> Invitations::withdraw(const QString& accountOrHome)
{
    return take([&accountOrHome](const Offer& offer) {
        const auto& invitation = offer.invitation;
        return (invitation.account.isEmpty() ? invitation.home : invitation.account) == accountOrHome;
    });
}

QList<Invitation> Invitations::takeEnded(qint64 now)
{
    return take([now](const Offer& offer) { return isOver(offer, now); });
}

QList<Invitation> Invitations::open(qint64 now) const
{
    QList<Invitation> open;
    for (const auto& offer : m_offers) {
        if (!isOver(offer, now) && !offer.isFull())
            open.append(offer.invitation);
    }
    return open;
}

QByteArray Invitations::toJson() const
{
    QJsonArray list;
    for (const auto& offer : m_offers) {
        QJsonObject object{{u"invitation"_s, QJsonDocument::fromJson(writeInvitation(offer.invitation)).object()}};
        if (offer.wrongCodes > 0)
            object.insert(u"wrongCodes"_s, offer.wrongCodes);
        QJsonArray keys;
        for (const auto& key : offer.usedBy)
            keys.append(base64Of(key));
        if (!keys.isEmpty())
            object.insert(u"usedBy"_s, keys);
        list.append(object);
    }
    return compactJson({{u"invitations"_s, list}});
}

Invitations Invitations::fromJson(QByteArrayView json)
{
    Invitations all;
    const auto object = objectFromJson(json, most * (mostInvitationBytes + 2000));
    if (!object)
        return all;
    for (const auto& value : (*object)["invitations"_L1].toArray()) {
        const auto invitation = readInvitation(compactJson(value[u"invitation"_s].toObject()));
        if (!invitation || !all.add(*invitation, 0))
            continue;
        auto& offer = all.m_offers.last();
        offer.wrongCodes = int(numberOf(value[u"wrongCodes"_s], 0, mostWrongCodes).value_or(0));
        for (const auto& key : value[u"usedBy"_s].toArray()) {
            if (const auto bytes = bytesOf(key, StationKeys::publicKeySize); bytes && !offer.isFull())
                offer.usedBy.append(*bytes);
        }
    }
    return all;
}

} // namespace everyport::stations
