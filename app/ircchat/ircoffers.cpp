#include "app/ircchat/ircoffers.h"

#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using irc::DccOffer;

namespace {

Error offerRefused(const QString& why)
{
    return Error::refused(Reason::BadValue, why);
}

/// A stranger could make us knock at doors that only we can reach.
QString cautionOf(const DccOffer& offer)
{
    if (offer.address.port == 0 || irc::client::isPublicAddress(offer.address)) // port 0: they come to us
        return {};
    return u"It leads to %1, on this computer or its network. If you take it, this computer calls there: do so only if you know why it is there."_s
        .arg(offer.address.host);
}

} // namespace

void IrcOffers::offered(const QByteArray& nick, const DccOffer& offer)
{
    if (!m_files.isOn())
        return;
    chat::Offer told;
    told.kind = offer.kind == DccOffer::Kind::Chat ? chat::Offer::Kind::Talk : chat::Offer::Kind::File;
    told.key = QString::number(++m_last);
    told.from = readName(nick);
    told.name = readName(offer.fileName);
    told.size = offer.size;
    told.isEncrypted = offer.secure;
    told.caution = cautionOf(offer);
    // Those that nobody will ask for any more: the space holds fewer.
    while (m_standing.size() >= 2 * size_t(chat::OfferInbox::mostPerAccount))
        m_standing.erase(std::min_element(m_standing.begin(), m_standing.end(),
            [](const auto& a, const auto& b) { return a.first.toULongLong() < b.first.toULongLong(); }));
    auto& standing = m_standing[told.key];
    standing.nick = nick;
    standing.offer = offer;
    const bool hasRoom = m_chat.offers().hasRoom(m_account.id); // else strangers open conversations for nothing
    auto& where = hasRoom ? m_chat.reports().notifyConversation(m_account, Conversation::Kind::Person, told.from)
                          : m_account.networkPage();
    m_chat.reports().notifyOffer(where, std::move(told));
}

std::optional<IrcOffers::Standing> IrcOffers::find(const QString& key) const
{
    const auto found = m_standing.find(key);
    return found == m_standing.end() ? std::nullopt : std::optional<Standing>(found->second);
}

void IrcOffers::accepted(const QByteArray& nick, const DccOffer& answer)
{
    for (auto& [key, standing] : m_standing) {
        const bool isIt = standing.position && standing.nick.compare(nick, Qt::CaseInsensitive) == 0
            && standing.offer.address.port == answer.address.port && standing.offer.token == answer.token;
        if (!isIt)
            continue;
        standing.patience.cancel();
        auto position = std::exchange(standing.position, {});
        position->fire(answer.size);
        return;
    }
}

Task<Result<qint64>> IrcOffers::whenAccepted(const QString& key)
{
    auto& standing = m_standing.at(key);
    standing.position.emplace();
    standing.patience = m_reactor.clock().callLater(answersWithin, [this, key] {
        const auto found = m_standing.find(key);
        if (found == m_standing.end())
            return;
        if (auto position = std::exchange(found->second.position, {}))
            position->fire(Error::unsupported(Reason::TimedOut, u"They do not go on with what is there already."_s));
    });
    return standing.position->task();
}

Task<Result<qint64>> IrcOffers::resume(QString key, DccOffer request)
{
    const auto who = m_standing.at(key).nick;
    auto waiting = whenAccepted(key); // before it is asked: the answer may come at once
    const auto asked = m_tell(who, request);
    if (!asked)
        co_return asked.error();
    const auto position = co_await std::move(waiting);
    if (position && *position != request.size)
        co_return Error::unsupported(Reason::BadValue, u"They go on somewhere else than was asked for."_s);
    co_return position;
}

Task<Result<Done>> IrcOffers::take(QString key, chat::IncomingFile file)
{
    const auto standing = find(key);
    if (!standing)
        co_return offerRefused(u"This offer is over."_s);
    const auto offer = standing->offer;
    const auto nick = standing->nick;
    auto rules = m_files.rules();
    rules.privateAddresses = file.nearby;
    irc::client::DccReceive receiving(m_reactor, rules, offer, file.path);
    receiving.progressed = file.progress;
    if (file.from > 0) {
        auto asking = resume(key, receiving.resumeRequest(file.from));
        const auto position = co_await std::move(asking);
        if (!position)
            co_return position.error(); // it stands: they may be asked for all of it
    }
    forget(key);
    if (offer.address.port == 0) {
        const auto answer = receiving.answer();
        if (!answer)
            co_return answer.error();
        const auto told = m_tell(nick, *answer);
        if (!told)
            co_return told.error();
    }
    if (file.progress)
        file.progress(file.from);
    auto fetching = receiving.receive(file.from);
    const auto got = co_await std::move(fetching);
    if (!got && got.error().reason == Reason::TimedOut)
        co_return Error::disconnected(
            Reason::TimedOut, u"%1 could not be reached, or has fallen silent."_s.arg(readName(nick)));
    if (!got)
        co_return got.error();
    co_return Done{};
}

} // namespace everyport::ircchat
