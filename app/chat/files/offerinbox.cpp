#include "app/chat/files/offerinbox.h"

#include <algorithm>

#include <QFileInfo>

#include "app/chat/messages/wording.h"
#include "netcore/base/sizewords.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;
using State = Offer::State;

namespace {

Error offerRefused(const QString& why)
{
    return {Error::Kind::Refused, Reason::BadValue, why, {}, 0};
}

/// What went wrong, and what becomes of what has come.
QString troubleOf(const Error& error, const Offer& offer, const SavingPlace& place)
{
    const auto trouble = error.reason == Reason::NoSpace ? u"The disk is full."_s : error.text;
    const QFileInfo part(place.part);
    if (offer.got <= 0 || !part.exists())
        return trouble;
    return u"%1 %2 of it are there and stay (%3): let them offer it again, save it under the same name, and it goes on."_s
        .arg(trouble, sizeWords(part.size(), QLocale::c()), part.fileName());
}

} // namespace

OfferInbox::Entry* OfferInbox::entry(qint64 id, State state)
{
    const auto found = m_entries.find(id);
    return found != m_entries.end() && found->second.offer.state == state ? &found->second : nullptr;
}

bool OfferInbox::hasRoom(qint64 account) const
{
    return std::count_if(m_entries.begin(), m_entries.end(), [account](const auto& one) {
        return one.second.account == account && one.second.offer.isUnderWay();
    }) < mostPerAccount;
}

/// Those that have ended go first.
bool OfferInbox::makeRoom(qint64 account)
{
    if (!hasRoom(account))
        return false;
    QList<qint64> ended;
    qsizetype count = 0;
    for (const auto& [id, one] : m_entries) {
        count += one.account == account;
        if (one.account == account && !one.offer.isUnderWay())
            ended.append(id);
    }
    for (; count >= mostPerAccount && !ended.isEmpty(); --count)
        putAside(ended.takeFirst());
    return true;
}

qint64 OfferInbox::add(qint64 account, Offer offer)
{
    offer.name = offer.kind == Offer::Kind::File ? safeFileName(offer.name) : cleanName(offer.name);
    offer.words = cleanName(offer.words);
    offer.from = cleanName(offer.from);
    for (const auto& older : of(offer.conversation)) {
        if (older.kind != offer.kind || older.name != offer.name || older.state == State::Running)
            continue;
        if (auto* link = m_way(older.conversation); link && older.state == State::Open)
            link->endOffer(older.key, false);
        m_entries.erase(older.id);
    }
    if (!makeRoom(account))
        return 0;
    const auto id = ++m_lastId;
    auto& made = m_entries[id];
    offer.id = id;
    offer.state = State::Open;
    const bool offerLasts = offer.lasts();
    made.account = account;
    made.offer = std::move(offer);
    if (!offerLasts)
        made.patience = m_clock.callLater(lasts, [this, id] { end(id, State::Expired); });
    m_told(Offer(made.offer));
    return id;
}

Result<Link*> OfferInbox::linkFor(const Entry& entry, bool inSpite) const
{
    if (!entry.offer.caution.isEmpty() && !inSpite)
        return offerRefused(entry.offer.caution);
    auto* link = m_way(entry.offer.conversation);
    if (!link)
        return offerRefused(u"The account is not connected: try again when it is."_s);
    return link;
}

Result<Done> OfferInbox::save(qint64 id, const QString& path, bool inSpite)
{
    auto* found = entry(id, State::Open);
    if (!found || found->offer.kind != Offer::Kind::File)
        return offerRefused(u"This offer is over."_s);
    if (const auto link = linkFor(*found, inSpite); !link)
        return link.error();
    found->inSpite = inSpite;
    return fetch(id, path, true);
}

Result<Done> OfferInbox::fetch(qint64 id, const QString& wished, bool goesOn)
{
    auto& found = m_entries.at(id);
    const auto link = linkFor(found, found.inSpite);
    if (!link)
        return link.error();
    const auto place = SavingPlace::find(wished, found.offer.size, goesOn, [this](const QString& part) {
        return std::any_of(m_entries.begin(), m_entries.end(),
            [&](const auto& one) { return one.second.offer.state == State::Running && one.second.place.part == part; });
    });
    if (!place)
        return place.error();
    found.patience.cancel();
    found.place = *place;
    found.offer.state = State::Running;
    found.offer.path = place->path;
    found.offer.got = place->from;
    m_told(Offer(found.offer));
    IncomingFile file;
    file.path = place->part;
    file.from = place->from;
    file.nearby = found.inSpite;
    file.progress = [this, id](qint64 have) { progressed(id, have); };
    found.fetching = (*link)->takeFile(found.offer.key, std::move(file));
    if (found.fetching.isValid())
        found.fetching.whenDone([this, id](const Result<Done>& result) { fetched(id, result); });
    return Done{};
}

void OfferInbox::progressed(qint64 id, qint64 have)
{
    auto* found = entry(id, State::Running);
    if (!found)
        return;
    auto& offer = found->offer;
    offer.got = offer.size < 0 ? have : std::clamp<qint64>(have, 0, offer.size);
    m_told(Offer(offer));
}

void OfferInbox::fetched(qint64 id, const Result<Done>& result)
{
    auto* found = entry(id, State::Running);
    if (!found)
        return;
    auto done = std::move(found->fetching); // whoever hears of it may put it aside
    if (!result && result.error().kind == Error::Kind::Unsupported && found->place.from > 0) {
        // They only send it from its beginning. The part stays; it may be another's.
        const auto again = fetch(id, found->place.path, false);
        return again ? void() : end(id, State::Failed, again.error().text);
    }
    if (!result)
        return end(id, State::Failed, troubleOf(result.error(), found->offer, found->place));
    const auto path = found->place.finish();
    if (!path)
        return end(id, State::Failed, path.error().text);
    found->offer.path = *path;
    found->offer.got = found->offer.size < 0 ? found->offer.got : found->offer.size;
    end(id, State::Taken);
}

Result<Done> OfferInbox::talk(qint64 id, bool inSpite)
{
    auto* found = entry(id, State::Open);
    if (!found || found->offer.kind == Offer::Kind::File)
        return offerRefused(u"This offer is over."_s);
    const auto link = linkFor(*found, inSpite);
    if (!link)
        return link.error();
    found->patience.cancel();
    found->offer.state = State::Running;
    m_told(Offer(found->offer));
    found->talking = (*link)->takeTalk(found->offer.key, inSpite);
    if (found->talking.isValid())
        found->talking.whenDone([this, id](const Result<qint64>& result) { talked(id, result); });
    return Done{};
}

void OfferInbox::talked(qint64 id, const Result<qint64>& result)
{
    auto* found = entry(id, State::Running);
    if (!found)
        return;
    const auto done = std::move(found->talking);
    if (!result)
        return end(id, State::Failed, result.error().text);
    found->offer.talk = *result;
    end(id, State::Taken);
}

void OfferInbox::end(qint64 id, State state, const QString& trouble)
{
    auto& found = m_entries.at(id);
    const bool wasOpen = found.offer.state == State::Open;
    found.patience.cancel();
    found.offer.state = state;
    found.offer.trouble = cleanSentence(trouble);
    auto fetching = std::move(found.fetching);
    auto talking = std::move(found.talking);
    fetching.cancel();
    talking.cancel();
    if (auto* link = m_way(found.offer.conversation); link && wasOpen)
        link->endOffer(found.offer.key, state == State::Refused);
    m_told(Offer(found.offer));
}

void OfferInbox::refuse(qint64 id)
{
    if (entry(id, State::Open))
        end(id, State::Refused);
}

void OfferInbox::callOff(qint64 id, const QString& why)
{
    if (const auto* found = entry(id, State::Running)) {
        const Error calledOff{Error::Kind::Cancelled, Reason::None, why, {}, 0};
        end(id, State::Failed, troubleOf(calledOff, found->offer, found->place));
    }
}

void OfferInbox::endAll(qint64 conversation, const QString& why)
{
    for (const auto& offer : of(conversation)) {
        if (offer.state == State::Open)
            end(offer.id, State::Expired);
        else
            callOff(offer.id, why);
    }
}

void OfferInbox::putAside(qint64 id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.offer.isUnderWay())
        return;
    const auto offer = found->second.offer;
    m_entries.erase(found);
    m_told(offer);
}

void OfferInbox::forget(qint64 conversation)
{
    std::erase_if(m_entries, [conversation](const auto& one) { return one.second.offer.conversation == conversation; });
}

QList<Offer> OfferInbox::of(qint64 conversation) const
{
    QList<Offer> offers;
    for (const auto& [id, one] : m_entries) {
        if (one.offer.conversation == conversation)
            offers.append(one.offer);
    }
    return offers;
}

std::optional<Offer> OfferInbox::find(qint64 id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second.offer);
}

} // namespace everyport::chat
