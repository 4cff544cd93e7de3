// ChatSpace's part in what people offer: what is said about it in the conversation.
#include <QDir>
#include <QLocale>

#include "app/chat/messages/wording.h"
#include "app/chat/space/chatspaceprivate.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

QString sizeOf(const Offer& offer)
{
    return offer.size < 0 ? u"of unknown size"_s : QLocale::c().formattedDataSize(offer.size);
}

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
    return u"%1 offers %2 (%3)."_s.arg(offer.from, offer.name, sizeOf(offer));
}

/// What stays in the conversation when nothing is left to be done; empty: its line says it.
QString lastWord(const Offer& offer)
{
    const bool isFile = offer.kind == Offer::Kind::File;
    if (offer.lasts())
        return lastWordOfRequest(offer);
    switch (offer.state) {
    case Offer::State::Taken:
        return isFile ? u"%1 from %2 is there (%3): %4"_s.arg(offer.name, offer.from,
                   QLocale::c().formattedDataSize(offer.got), QDir::toNativeSeparators(offer.path))
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

OfferInbox& ChatSpace::offers()
{
    return d->offers;
}

void ChatSpace::tellOffer(Conversation& conversation, Offer offer)
{
    const auto account = conversation.account->id;
    offer.conversation = conversation.id;
    Message told;
    told.kind = MessageKind::Info;
    told.sender = offer.from;
    const bool hadRoom = d->offers.hasRoom(account);
    const auto id = d->offers.add(account, std::move(offer));
    const auto added = d->offers.find(id);
    if (added) {
        d->offersFull.remove(account);
        told.isMention = true; // it waits for a person's word
        told.text = firstWord(*added);
    } else if (!hadRoom && !d->offersFull.contains(account)) {
        d->offersFull.insert(account); // said once: they may come by the hundred
        told.text = u"More is offered than can wait at once (%1): save or refuse some of it first."_s.arg(
            OfferInbox::mostPerAccount);
    }
    if (!told.text.isEmpty())
        tellMessage(conversation, std::move(told));
}

void ChatSpace::Private::offerChanged(const Offer& offer)
{
    auto* conversation = byId.value(offer.conversation);
    if (const auto word = lastWord(offer); conversation && !word.isEmpty() && offers.knows(offer.id)) {
        Message told;
        told.kind = MessageKind::Info;
        told.text = word;
        space.tellMessage(*conversation, std::move(told));
        offers.putAside(offer.id);
        return;
    }
    tell([&](ChatEvents& events) { events.offerChanged(offer); });
}

} // namespace everyport::chat
