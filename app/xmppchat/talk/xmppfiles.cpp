#include "app/xmppchat/talk/xmppfiles.h"

#include <QMimeDatabase>

#include "app/xmppchat/web/fileput.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;

namespace {

const QString fileKey = u"file "_s; // then the sender's full address, a line feed, and their name for it

std::pair<xmpp::Jid, QString> offerOf(const QString& key)
{
    const auto end = key.indexOf(u'\n');
    return {jidOf(key.mid(fileKey.size(), end - fileKey.size())), key.mid(end + 1)};
}

Error fileRefused(const QString& why)
{
    return Error::refused(Reason::NotFound, why);
}

QString typeOf(const QString& name)
{
    return QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
}

} // namespace

XmppFiles::XmppFiles(XmppContext& context, XmppSaying& saying) : m_context(context), m_saying(saying)
{
    auto& transfers = m_context.parts.transfers;
    transfers.mayOffer = [this](const xmpp::Jid& who) { return mayOffer(who); };
    transfers.offered = [this](const xmpp::client::FileOffered& file) { return offered(file); };
}

void XmppFiles::online(bool isResumed)
{
    if (!isResumed)
        m_context.work.start(look(), u"Looking for a place for files"_s);
}

Task<Result<Done>> XmppFiles::look()
{
    auto looking = m_context.parts.upload.service();
    const auto found = co_await std::move(looking);
    m_isThere = found.ok();
    co_return Done{}; // a server that keeps none is no trouble
}

Task<Result<Done>> XmppFiles::send(qint64 conversation, chat::OutgoingFile file)
{
    const auto* where = m_context.chat.conversation(conversation);
    const bool isPerson = where && where->kind == chat::Conversation::Kind::Person;
    if (!m_isThere) {
        auto sending = sendDirectly(conversation, std::move(file));
        const auto sent = co_await std::move(sending);
        co_return sent;
    }
    auto keeping = keep(conversation, file);
    const auto kept = co_await std::move(keeping);
    if (kept || !isPerson || kept.error().reason != Reason::TooLarge)
        co_return kept;
    auto sending = sendDirectly(conversation, std::move(file));
    const auto sent = co_await std::move(sending);
    co_return sent || sent.error().reason != Reason::NotFound ? sent : kept; // the first says more
}

Task<Result<Done>> XmppFiles::sendDirectly(qint64 conversation, chat::OutgoingFile file)
{
    auto looking = programOf(m_context.addressOf(conversation));
    const auto program = co_await std::move(looking);
    if (!program)
        co_return program.error();
    xmpp::client::FileTransfers::File sent;
    sent.path = file.path;
    sent.name = file.name;
    sent.size = file.size;
    sent.type = typeOf(file.name);
    sent.progressed = file.progress;
    auto sending = m_context.parts.transfers.send(*program, sent);
    const auto done = co_await std::move(sending);
    co_return done;
}

/// Of those that are there the one that can take files, and wants messages most.
Task<Result<xmpp::Jid>> XmppFiles::programOf(xmpp::Jid person)
{
    QList<xmpp::Jid> candidates;
    if (m_context.isRoom(person)) {
        candidates.append(person);
    } else {
        const auto best = m_context.parts.presences.best(person);
        if (best)
            candidates.append(*best);
        const auto there = m_context.parts.presences.of(person);
        for (auto it = there.begin(); it != there.end() && candidates.size() < 10; ++it) {
            if (const auto full = person.withResource(it.key()); full && !candidates.contains(*full))
                candidates.append(*full);
        }
    }
    if (candidates.isEmpty())
        co_return fileRefused(
            u"They are not there, and your server keeps no files: try it when they are, or put it on the web."_s);
    for (const auto& candidate : candidates) {
        auto asking = m_context.parts.discovery.info(candidate);
        const auto info = co_await std::move(asking);
        if (info && xmpp::client::FileTransfers::canTake(*info))
            co_return candidate;
    }
    co_return fileRefused(
        u"Their program takes no files directly, and your server keeps none: put it on the web, and send its address."_s);
}

/// Who may know that we are there; strangers' files are nothing to be asked about.
bool XmppFiles::mayOffer(const xmpp::Jid& who) const
{
    if (m_context.isSilent || m_context.parts.blocking.isBlocked(who))
        return false;
    const auto* contact = m_context.parts.roster.find(who.bare());
    return (contact && contact->seesUs()) || m_context.client.isMine(who.bare());
}

bool XmppFiles::offered(const xmpp::client::FileOffered& file)
{
    if (!m_context.chat.offers().hasRoom(m_context.account.id))
        return false;
    auto& where = m_context.openPerson(file.from.bare());
    chat::Offer offer;
    offer.kind = chat::Offer::Kind::File;
    offer.key = fileKey + file.from.toString() + u'\n' + file.session;
    offer.from = where.shownName();
    offer.name = file.name.left(500);
    offer.words = file.words.left(500);
    offer.size = file.size;
    m_context.chat.reports().notifyOffer(where, std::move(offer));
    return true;
}

bool XmppFiles::isKey(const QString& key)
{
    return key.startsWith(fileKey);
}

Task<Result<Done>> XmppFiles::take(QString key, chat::IncomingFile file)
{
    const auto [who, session] = offerOf(key);
    xmpp::client::FileTransfers::File taken;
    taken.path = file.path;
    taken.progressed = file.progress;
    return m_context.parts.transfers.receive(who, session, taken, file.from);
}

void XmppFiles::refuse(const QString& key)
{
    const auto [who, session] = offerOf(key);
    m_context.parts.transfers.refuse(who, session);
}

Task<Result<Done>> XmppFiles::keep(qint64 conversation, chat::OutgoingFile file)
{
    FilePut put;
    put.path = file.path;
    put.size = file.size;
    put.progress = file.progress;
    put.type = typeOf(file.name);
    put.proxy = m_context.account.linkValues().text(u"proxy"_s);
    auto asking = m_context.parts.upload.slot(file.name, file.size, put.type);
    const auto slot = co_await std::move(asking);
    if (!slot)
        co_return slot.error();
    put.url = QUrl(slot->put, QUrl::StrictMode);
    put.headers = slot->headers;
    if (put.url.host() == m_context.own().domain()) // the same server, which may have nobody to vouch for it
        put.pin = m_context.account.values.text(u"fingerprint"_s).remove(u':');
    auto putting = putFile(m_context.reactor, put);
    const auto done = co_await std::move(putting);
    if (!done)
        co_return done.error();
    m_saying.noteFile(slot->get);
    auto saying = m_context.chat.say(conversation, {slot->get});
    const auto said = co_await std::move(saying);
    co_return said ? Result<Done>(Done{}) : Result<Done>(said.error());
}

} // namespace everyport::xmppchat
