// What links tell a ChatSpace of people, and what they and places are called.
#include <algorithm>

#include "app/chat/messages/wording.h"
#include "app/chat/space/chatspaceprivate.h"

namespace everyport::chat {

namespace {
constexpr qsizetype mostContacts = 20'000;
constexpr qsizetype mostStatusCharacters = 1000;
} // namespace

void ChatSpace::tellTitle(Conversation& conversation, const QString& title)
{
    const auto clean = cleanName(title);
    if (std::exchange(conversation.title, clean) != clean)
        tellChanged(conversation);
}

void ChatSpace::tellStatus(Conversation& conversation, const QString& status)
{
    const auto clean = cleanText(status, mostStatusCharacters).text;
    if (std::exchange(conversation.status, clean) != clean)
        tellChanged(conversation);
}

void ChatSpace::tellPicture(Conversation& conversation, const QString& pictureId)
{
    if (std::exchange(conversation.pictureId, pictureId) != pictureId)
        tellChanged(conversation);
}

void ChatSpace::tellContact(Account& account, Contact contact)
{
    const auto key = contact.key;
    if (!account.m_contacts.contains(key) && account.m_contacts.size() >= mostContacts)
        return;
    contact.name = cleanName(contact.name);
    contact.title = cleanName(contact.title);
    std::transform(contact.groups.cbegin(), contact.groups.cend(), contact.groups.begin(), cleanName);
    contact.groups.removeAll(QString());
    contact.status = cleanText(contact.status, mostStatusCharacters).text;
    auto& known = account.m_contacts[key];
    if (known == contact)
        return;
    known = contact;
    d->toTellContacts.insert(account.id);
    d->wantTurn();
    auto* there = account.find(Conversation::Kind::Person, key);
    const bool wasClosed = std::any_of(
        d->closed.cbegin(), d->closed.cend(), [&](const accounttable::StoredConversation& stored) {
            return stored.account == account.id && stored.conversation.kind == Conversation::Kind::Person
                && stored.conversation.key == key;
        });
    if (!there && !wasClosed)
        there = &openConversation(account, Conversation::Kind::Person, contact.name);
    if (!there || there->kind != Conversation::Kind::Person)
        return;
    tellTitle(*there, contact.title);
    tellStatus(*there, contact.status);
    tellPicture(*there, contact.pictureId);
    tellPresence(*there, contact.presence);
}

void ChatSpace::tellContactGone(Account& account, const QString& key)
{
    if (account.m_contacts.remove(key) == 0)
        return;
    d->toTellContacts.insert(account.id);
    d->wantTurn();
    auto* there = account.find(Conversation::Kind::Person, key);
    if (there && there->newest == 0 && there->draft.isEmpty()) { // nothing was ever said
        save(*there, true);
        dropConversation(*there);
    } else if (there) {
        tellStatus(*there, {});
        tellPresence(*there, Conversation::Presence::Out);
    }
}

} // namespace everyport::chat
