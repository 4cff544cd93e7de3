#include "app/stations/invitations.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "app/stations/jsonfields.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

/// Whether a request without an account of ours, which no code fits, could be for it.
bool couldBeMeant(const Invitation& invitation, const EnrolRequest& request)
{
    return invitation.account.isEmpty() && (invitation.name.isEmpty() || invitation.name == request.name);
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
        countWrongCode(request, from, now);
        return {};
    }
    return found->usedBy.isEmpty() || found->usedBy == request.key ? std::optional(found->invitation) : std::nullopt;
}

void Invitations::countWrongCode(const EnrolRequest& request, const QString& from, qint64 now)
{
    const auto isOfAccount = [&from](
                                 const Offer& offer) { return !from.isEmpty() && offer.invitation.account == from; };
    const bool hasAccount = std::any_of(m_offers.begin(), m_offers.end(), isOfAccount);
    for (auto& offer : m_offers) {
        const bool isMeant = hasAccount ? isOfAccount(offer) : couldBeMeant(offer.invitation, request);
        if (isMeant && !isOver(offer, now))
            ++offer.wrongCodes;
    }
}

void Invitations::use(const QString& code, const QByteArray& publicKey)
{
    for (auto& offer : m_offers) {
        if (offer.invitation.code == code && !offer.invitation.isForMany)
            offer.usedBy = publicKey;
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
        if (!isOver(offer, now) && offer.usedBy.isEmpty())
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
        if (!offer.usedBy.isEmpty())
            object.insert(u"usedBy"_s, base64Of(offer.usedBy));
        list.append(object);
    }
    return compactJson({{u"invitations"_s, list}});
}

Invitations Invitations::fromJson(QByteArrayView json)
{
    Invitations all;
    const auto object = objectFromJson(json, most * (mostInvitationBytes + 200));
    if (!object)
        return all;
    for (const auto& value : (*object)["invitations"_L1].toArray()) {
        const auto invitation = readInvitation(compactJson(value[u"invitation"_s].toObject()));
        if (!invitation || !all.add(*invitation, 0))
            continue;
        auto& offer = all.m_offers.last();
        offer.wrongCodes = int(numberOf(value[u"wrongCodes"_s], 0, mostWrongCodes).value_or(0));
        offer.usedBy = bytesOf(value[u"usedBy"_s], StationKeys::publicKeySize).value_or(QByteArray());
    }
    return all;
}

} // namespace everyport::stations
