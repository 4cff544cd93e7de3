#include "app/chat/model/transfers.h"

#include <QDir>

#include "netcore/base/sizewords.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

QString lastWordOfRequest(const Offer& offer)
{
    const bool isContact = offer.kind == Offer::Kind::Contact;
    if (offer.state == Offer::State::Taken)
        return isContact ? u"%1 sees when you are there."_s.arg(offer.from)
                         : u"You are in %1, where %2 invited you."_s.arg(offer.name, offer.from);
    if (offer.state == Offer::State::Refused)
        return isContact ? u"You did not let %1 see when you are there."_s.arg(offer.from)
                         : u"You did not go to %1, where %2 invited you."_s.arg(offer.name, offer.from);
    return {}; // asked again with the next connection, if it still counts
}

QString firstWord(const Offer& offer)
{
    const auto words = offer.words.isEmpty() ? QString() : u" \u201c%1\u201d"_s.arg(offer.words);
    switch (offer.kind) {
    case Offer::Kind::Talk: return u"%1 offers to talk directly."_s.arg(offer.from);
    case Offer::Kind::Contact: return u"%1 asks to see when you are there."_s.arg(offer.from) + words;
    case Offer::Kind::Room: return u"%1 invites you to %2."_s.arg(offer.from, offer.name) + words;
    case Offer::Kind::File: break;
    }
    // Long enough to be known again in another language, whatever the file is called.
    return offer.size < 0
        ? u"%1 offers you the file %2, and does not say how large it is."_s.arg(offer.from, offer.name)
        : u"%1 offers you the file %2, which is %3 large."_s.arg(
            offer.from, offer.name, sizeWords(offer.size, QLocale::c()));
}

/// What stays in the conversation when nothing is left to be done; empty: its line says it.
QString lastWord(const Offer& offer)
{
    const bool isFile = offer.kind == Offer::Kind::File;
    if (offer.lasts())
        return lastWordOfRequest(offer);
    switch (offer.state) {
    case Offer::State::Taken:
        return isFile ? u"%1 from %2 is there (%3): %4"_s.arg(
                   offer.name, offer.from, sizeWords(offer.got, QLocale::c()), QDir::toNativeSeparators(offer.path))
                      : u"You talk directly to %1, in a conversation of its own."_s.arg(offer.from);
    case Offer::State::Refused:
        return isFile ? u"You refused %1 from %2."_s.arg(offer.name, offer.from)
                      : u"You refused to talk directly to %1."_s.arg(offer.from);
    case Offer::State::Expired:
        return isFile ? u"%1's offer of %2 has expired."_s.arg(offer.from, offer.name)
                      : u"%1's offer to talk directly has expired."_s.arg(offer.from);
    case Offer::State::Open:
    case Offer::State::Running:
    case Offer::State::Failed: break;
    }
    return {};
}

} // namespace

Transfers::Transfers(Clock& clock, ChatStore& store, MessageReports& reports)
    : m_store(store),
      m_reports(reports),
      m_files([&store](qint64 conversation) { return store.linkOf(conversation); },
          [this](const FileTransfer& file) { fileChanged(file); }),
      m_offers(
          clock, [&store](qint64 conversation) { return store.linkOf(conversation); },
          [this](const Offer& offer) { offerChanged(offer); })
{
}

Result<qint64> Transfers::sendFile(qint64 id, const QString& path, const QString& name)
{
    const auto* found = m_store.conversation(id);
    if (!found)
        return Error{Error::Kind::Refused, Reason::NotFound, u"This conversation is closed."_s, {}, 0};
    return m_files.send(id, found->kind, path, name);
}

void Transfers::add(Conversation& conversation, Offer offer)
{
    const auto account = conversation.account->id;
    offer.conversation = conversation.id;
    Message told;
    told.kind = MessageKind::Info;
    told.sender = offer.from;
    const bool hadRoom = m_offers.hasRoom(account);
    const auto id = m_offers.add(account, std::move(offer));
    const auto added = m_offers.find(id);
    if (added) {
        m_fullAccounts.remove(account);
        told.isMention = true; // it waits for a person's word
        told.text = firstWord(*added);
    } else if (!hadRoom && !m_fullAccounts.contains(account)) {
        m_fullAccounts.insert(account); // said once: they may come by the hundred
        told.text = u"More is offered than can wait at once (%1): save or refuse some of it first."_s.arg(
            OfferInbox::mostPerAccount);
    }
    if (!told.text.isEmpty())
        m_reports.notifyMessage(conversation, std::move(told));
}

void Transfers::endAll(qint64 conversation, const QString& why)
{
    m_files.endAll(conversation, why);
    m_offers.endAll(conversation, why);
}

void Transfers::forget(qint64 conversation)
{
    m_files.forget(conversation);
    m_offers.forget(conversation);
}

void Transfers::say(Conversation& where, const QString& text)
{
    Message told;
    told.kind = MessageKind::Info;
    told.text = text;
    m_reports.notifyMessage(where, std::move(told));
}

void Transfers::fileChanged(const FileTransfer& file)
{
    auto* conversation = m_store.conversation(file.conversation);
    if (conversation && file.state == FileTransfer::State::Sent && m_files.knows(file.id)) {
        say(*conversation, u"%1 was sent (%2)."_s.arg(file.name, sizeWords(file.size, QLocale::c())));
        m_files.putAside(file.id);
        return;
    }
    m_store.listeners().forEach([&](ChatEvents& events) { events.fileChanged(file); });
}

void Transfers::offerChanged(const Offer& offer)
{
    auto* conversation = m_store.conversation(offer.conversation);
    if (const auto word = lastWord(offer); conversation && !word.isEmpty() && m_offers.knows(offer.id)) {
        say(*conversation, word);
        m_offers.putAside(offer.id);
        return;
    }
    m_store.listeners().forEach([&](ChatEvents& events) { events.offerChanged(offer); });
}

} // namespace everyport::chat
