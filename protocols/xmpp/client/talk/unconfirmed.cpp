#include "protocols/xmpp/client/talk/unconfirmed.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

constexpr qint64 clocksDiffer = 300'000; // milliseconds that the archive's clock may be behind ours

/// Typing notices and the like: nobody wants them later.
bool isWorthIt(const Stanza& stanza)
{
    return stanza.element().child(u"no-store", ns::hints).isNull();
}

/// Where an archive would have it.
Archive::Wish wishFor(const Stanza& message)
{
    Archive::Wish wish;
    if (message.type() == u"groupchat")
        wish.archive = message.to().bare();
    else
        wish.with = message.to();
    return wish;
}

bool isSame(const Archive::Wish& wish, const Stanza& message)
{
    const auto other = wishFor(message);
    return wish.archive == other.archive && wish.with == other.with;
}

} // namespace

Unconfirmed::Unconfirmed(Client& client, Archive& archive) : ClientExtension(client), m_archive(archive) {}

void Unconfirmed::messageTaken(const xml::Element& message)
{
    if (taken && message.hasAttribute(u"id"))
        taken(message.attribute(u"id"));
}

bool Unconfirmed::takesOver(const QList<Stanza>& messages)
{
    for (const auto& message : messages) {
        if (isWorthIt(message))
            m_doubts.append(message);
    }
    return true;
}

void Unconfirmed::online(bool isResumed)
{
    if (isResumed || m_doubts.isEmpty())
        return;
    m_settling = settle();
    if (m_settling.isValid() && !m_settling.isReady())
        m_settling.whenDone([](const Result<Done>&) {}); // whatever cannot be found out is sent again
}

Task<Result<Done>> Unconfirmed::settle()
{
    while (!m_doubts.isEmpty()) {
        auto wish = wishFor(m_doubts.first());
        for (const auto& doubt : std::as_const(m_doubts)) {
            const auto at = delayOf(doubt.element()).value_or(0);
            if (isSame(wish, doubt) && (wish.start == 0 || at < wish.start))
                wish.start = at;
        }
        wish.start = std::max<qint64>(1, wish.start - clocksDiffer);
        auto looking = m_archive.look(wish);
        const auto there = co_await std::move(looking);
        if (!there && there.error().kind == Error::Kind::Disconnected)
            co_return Done{}; // the next session sees to it
        settled(wish, there ? *there : QList<Stanza>());
    }
    co_return Done{};
}

/// Of one archive, or with one person.
void Unconfirmed::settled(const Archive::Wish& wish, const QList<Stanza>& there)
{
    QSet<QString> known;
    for (const auto& stanza : there) {
        const bool isOurs = !wish.archive.isNull() || m_client.isMine(stanza.from().bare());
        if (isOurs)
            known += {stanza.id(), stanza.element().child(u"origin-id", ns::stanzaIds).attribute(u"id")};
    }
    known.remove(QString());
    QList<Stanza> again;
    for (const auto& doubt : std::exchange(m_doubts, {})) {
        if (!isSame(wish, doubt))
            m_doubts.append(doubt);
        else if (known.contains(doubt.id()))
            messageTaken(doubt.element());
        else
            again.append(doubt);
    }
    for (const auto& message : std::as_const(again))
        Q_UNUSED(m_client.send(message))
}

} // namespace everyport::xmpp::client
