#include "app/polls/cardlinking.h"

#include <algorithm>

#include <QUrl>
#include <QUuid>

#include "app/polls/cards/card.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/polls.h"
#include "netcore/address/hostname.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;
using What = CardLinking::Shown::What;

QString CardLinking::readerOf(const QString& key) const
{
    return key.isEmpty() ? QString() : m_book.linkPlaces.key(key);
}

Task<Result<QString>> CardLinking::makePlace(QString reader, QString key)
{
    return m_voting.request<QString>([this, reader, key] { return doMakePlace(reader, key); });
}

Task<Result<Done>> CardLinking::removePlace(QString reader)
{
    return m_voting.request<Done>([this, reader] { return doRemovePlace(reader); });
}

Task<Result<QString>> CardLinking::doMakePlace(QString reader, QString key)
{
    if (const auto own = m_book.linkPlaces.value(reader); !own.isEmpty())
        co_return own;
    if (key.isEmpty() || !readerOf(key).isEmpty())
        key = QUuid::createUuid().toString(QUuid::Id128);
    auto storing = m_book.store.setLinkPlace(reader, key);
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return stored.error();
    m_book.linkPlaces.insert(reader, key);
    m_book.notify([](PollEvents& events) { events.linkPlacesChanged(); });
    co_return key;
}

Task<Result<Done>> CardLinking::doRemovePlace(QString reader)
{
    if (!isPlace(reader))
        co_return Error::refused(Reason::NotFound, u"No card is linked at the reader “%1”."_s.arg(reader));
    auto storing = m_book.store.setLinkPlace(reader, {});
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return stored;
    m_book.linkPlaces.remove(reader);
    m_book.linkAddresses.remove(reader);
    m_places.erase(reader);
    m_screensNoted.remove(reader);
    m_words.forget(reader);
    m_book.notify([](PollEvents& events) { events.linkPlacesChanged(); });
    co_return Done{};
}

void CardLinking::noteScreen(const QString& reader, const QString& address)
{
    const auto before = screenOf(reader);
    if (!isShared() || !isPlace(reader) || before == address || address.size() > longestAddress)
        return;
    const auto now = m_book.clock.now();
    const auto last = m_screensNoted.constFind(reader);
    const bool isSoon = last != m_screensNoted.constEnd() && now - *last < betweenScreens;
    // No other computer finds this one by a name that means whichever is asked.
    if (!before.isEmpty() && (isSoon || isThisComputer(QUrl(address).host())))
        return;
    m_screensNoted.insert(reader, now);
    m_book.linkAddresses.insert(reader, address); // it is not noted twice meanwhile
    m_work.start(m_book.store.setLinkAddress(reader, address));
}

QStringList CardLinking::placesElsewhere(const IsOurs& isOurs) const
{
    auto readers = isShared() ? m_book.linkPlaces.keys() : QStringList();
    readers.removeIf(isOurs);
    return readers;
}

QStringList CardLinking::sitesElsewhere(const IsOurs& isOurs) const
{
    QStringList sites;
    for (const auto& reader : placesElsewhere(isOurs)) {
        const QUrl screen(screenOf(reader));
        const auto site = screen.resolved(QUrl(u"../"_s)).toString();
        if (!screen.isEmpty() && screen.isValid() && !sites.contains(site))
            sites.append(site);
    }
    return sites;
}

/// What has been shown long enough is not there any more.
CardLinking::Place CardLinking::placeOf(const QString& reader) const
{
    const auto found = m_places.find(reader);
    const bool isOver = found == m_places.end()
        || (found->second.what != What::Working && found->second.until <= m_book.clock.now());
    return isOver ? Place() : found->second;
}

void CardLinking::show(const QString& reader, What what, QString tag, std::chrono::seconds lives)
{
    m_places.insert_or_assign(reader, Place{.what = what, .tag = std::move(tag), .until = m_book.clock.now() + lives});
}

CardLinking::Shown CardLinking::shown(const QString& reader) const
{
    const auto place = placeOf(reader);
    if (place.what == What::Ready)
        return {};
    const auto left = std::chrono::ceil<std::chrono::seconds>(place.until - m_book.clock.now());
    return {place.what, place.code, place.called, place.why, std::max(0, int(left.count()))};
}

QString CardLinking::placeAt(const QString& heard) const
{
    const auto whole = heard.section(u'/', 0, 0);
    return isPlace(heard) ? heard : isPlace(whole) ? whole : QString();
}

bool CardLinking::takes(const Tap& tap)
{
    const auto reader = tap.isByPhone() ? QString() : placeAt(tap.reader);
    if (reader.isEmpty())
        return false;
    const auto place = placeOf(reader);
    if (isRandomId(tap)) { // it would be another card the next time
        show(reader, What::Refused, tap.tag, resultShows);
        m_places[reader].why = u"random"_s;
    } else if (place.what == What::Phone) {
        link(reader, tap.tag, place.tag, {}); // the screens say how it ended
    } else if (place.what != What::Working && !(place.what == What::Code && place.tag == tap.tag)) {
        show(reader, What::Code, tap.tag, codeLives);
        m_places[reader].code = makeTicket();
    }
    return true;
}

bool CardLinking::isCode(const QString& code) const
{
    const auto sound = ticketFromText(code);
    return sound && std::any_of(m_places.begin(), m_places.end(), [&](const auto& one) {
        return one.second.what == What::Code && one.second.code == *sound && placeOf(one.first).what == What::Code;
    });
}

Task<Result<LinkedVoters>> CardLinking::redeem(QString code, QString tag)
{
    const auto sound = ticketFromText(code);
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [&](const auto& one) { return sound && one.second.what == What::Code && one.second.code == *sound; });
    if (found == m_places.end() || placeOf(found->first).what != What::Code)
        return Result<LinkedVoters>(Error::refused(Reason::NotFound,
            u"This code is not good any more. Hold the card to the reader again and take the new one."_s, u"code"_s));
    PendingAnswer<LinkedVoters> answer;
    auto asked = answer.task();
    link(found->first, found->second.tag, tag, std::move(answer));
    return asked;
}

/// Nothing else happens at the place meanwhile: a code is good once, whoever comes at the same time.
void CardLinking::link(QString reader, QString card, QString other, PendingAnswer<LinkedVoters> answer)
{
    show(reader, What::Working, other, {});
    m_work.start(linkThenShow(reader, card, other, std::move(answer)));
}

Task<Result<Done>> CardLinking::linkThenShow(
    QString reader, QString card, QString other, PendingAnswer<LinkedVoters> answer)
{
    auto linking = m_linking.link(card, other);
    const auto done = co_await std::move(linking);
    const auto place = m_places.find(reader);
    // It may have been taken back meanwhile, and be one again.
    if (place != m_places.end() && place->second.what == What::Working && place->second.tag == other) {
        show(reader, done ? What::Linked : What::Refused, other, resultShows);
        if (!done)
            m_places[reader].why = done.error().code;
    }
    answer.fire(done);
    co_return Done{};
}

Result<QString> CardLinking::wait(const QString& word, const QString& tag)
{
    if (const auto waits = waitsAt(tag); !waits.isEmpty())
        return m_places[waits].called;
    const auto reader = m_words.readerOf(word);
    if (!isPlace(reader))
        return Error::refused(Reason::NotFound,
            u"No screen shows this now. Look at the one beside the reader, and write what stands there."_s, u"word"_s);
    const auto place = placeOf(reader);
    if (place.what == What::Phone)
        return Error::busy(Reason::InUse, u"Another phone waits at this reader. Wait half a minute and press again."_s);
    if (place.what == What::Working)
        return Error::busy(Reason::InUse, u"Another card is just being linked at this reader. Press again."_s);
    m_words.forget(reader); // whoever saw it once is not let in again
    show(reader, What::Phone, tag, phoneWaits);
    return m_places[reader].called = cardName(QUuid::createUuid().toString(QUuid::Id128));
}

void CardLinking::stopWaiting(const QString& tag)
{
    std::erase_if(
        m_places, [&tag](const auto& one) { return one.second.what == What::Phone && one.second.tag == tag; });
}

QString CardLinking::waitsAt(const QString& tag) const
{
    for (const auto& [reader, place] : m_places) {
        if (place.what == What::Phone && place.tag == tag && place.until > m_book.clock.now())
            return reader;
    }
    return {};
}

CardLinking::Shown CardLinking::waiting(const QString& tag) const
{
    for (const auto& [reader, place] : m_places) {
        const auto now = shown(reader);
        if (place.tag == tag && now.what != What::Code && now.what != What::Ready)
            return now;
    }
    return {};
}

} // namespace everyport::polls
