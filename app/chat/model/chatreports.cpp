#include "app/chat/model/chatreports.h"

#include <algorithm>

#include "app/chat/messages/wording.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostContacts = 20'000;
constexpr qsizetype mostMembers = 200'000;
constexpr qsizetype mostStatusCharacters = 1000;
constexpr qsizetype mostTopicCharacters = 8000;
constexpr qsizetype mostNetworkCharacters = 40;

Member cleaned(Member member)
{
    member.name = cleanName(member.name);
    member.address = cleanName(member.address);
    member.account = cleanName(member.account);
    member.realName = cleanName(member.realName);
    member.symbol = member.symbol.left(8);
    return member;
}

} // namespace

ChatReports::ChatReports(ChatStore& store, TypingNotices& typing, Transfers& transfers, OwnMessages& own)
    : m_store(store), m_typing(typing), m_transfers(transfers), m_own(own)
{
}

void ChatReports::notifyChanged(Account& account)
{
    m_store.listeners().forEach([&](ChatEvents& events) { events.accountChanged(account); });
}

void ChatReports::notifyState(Account& account, Account::State state, const QString& text, qint64 retryAt,
    const QString& certificate, const QString& refusedSecret)
{
    const bool isTrouble = state == Account::State::Waiting || state == Account::State::Failed;
    account.state = state;
    account.stage = isTrouble ? QString() : cleanSentence(text);
    account.trouble = isTrouble ? cleanSentence(text) : QString();
    account.certificate = state == Account::State::Failed ? certificate : QString();
    account.refusedSecret = refusedSecret;
    account.retryAt = state == Account::State::Waiting ? retryAt : 0;
    if (state != Account::State::Online)
        account.lagMilliseconds = -1;
    notifyChanged(account);
    if (state != Account::State::Online)
        return;
    for (const auto& conversation : account.conversations())
        m_own.sendWaiting(conversation->id);
}

void ChatReports::notifyOwnName(Account& account, const QString& name)
{
    account.ownName = cleanName(name);
    notifyChanged(account);
}

void ChatReports::notifyNetworkName(Account& account, const QString& name)
{
    QString clean = cleanName(name.left(mostNetworkCharacters));
    clean.removeIf([](QChar each) { return !each.isPrint(); }); // what is not seen would make another's name of it
    clean = clean.simplified();
    const auto& all = m_store.accounts();
    const auto isAnothers = std::any_of(all.begin(), all.end(), [&](const auto& other) {
        return other.get() != &account
            && (other->title.compare(clean, Qt::CaseInsensitive) == 0
                || other->networkName.compare(clean, Qt::CaseInsensitive) == 0);
    });
    if (isAnothers)
        clean.clear();
    if (std::exchange(account.networkName, clean) != clean)
        notifyChanged(account);
}

void ChatReports::notifyAway(Account& account, bool away, const QString& text)
{
    account.isAway = away;
    account.awayText = cleanName(text);
    notifyChanged(account);
}

void ChatReports::notifyLag(Account& account, int milliseconds)
{
    account.lagMilliseconds = milliseconds;
    notifyChanged(account);
}

void ChatReports::notifyDisconnected(Account& account)
{
    account.networkName.clear();
    notifyState(account, Account::State::Offline);
    if (!std::exchange(account.m_contacts, {}).isEmpty())
        m_store.listeners().forEach([&](ChatEvents& events) { events.contactsChanged(account); });
    for (const auto& conversation : account.conversations()) {
        m_transfers.endAll(conversation->id, u"The account was disconnected."_s);
        m_typing.clear(*conversation);
        if (!conversation->m_members.isEmpty())
            notifyMembers(*conversation, {});
        notifyPresence(*conversation, Conversation::Presence::Out);
    }
}

void ChatReports::setNote(Account& account, const QString& key, const QString& value)
{
    m_store.setNote(account, key, value);
}

Conversation& ChatReports::notifyConversation(Account& account, Conversation::Kind kind, const QString& name)
{
    return m_store.open(account, kind, name);
}

void ChatReports::notifyPresence(Conversation& conversation, Conversation::Presence presence, const QString& trouble)
{
    const auto clean = cleanSentence(trouble);
    if (conversation.presence == presence && conversation.trouble == clean)
        return;
    conversation.presence = presence;
    conversation.trouble = clean;
    conversation.wantsSettings = conversation.wantsSettings && presence == Conversation::Presence::In;
    m_store.notifyChanged(conversation);
    m_own.sendWaiting(conversation.id);
}

void ChatReports::notifyTopic(Conversation& conversation, const RichText& topic, const QString& by, qint64 at)
{
    conversation.topic = cleanText(topic, mostTopicCharacters);
    conversation.topicBy = cleanName(by);
    conversation.topicAt = at;
    m_store.saveSoon(conversation);
    m_store.notifyChanged(conversation);
}

void ChatReports::notifyModes(Conversation& conversation, const QString& modes)
{
    conversation.modes = cleanName(modes);
    m_store.notifyChanged(conversation);
}

void ChatReports::notifyWantsSettings(Conversation& conversation, bool wants)
{
    if (conversation.wantsSettings == wants)
        return;
    conversation.wantsSettings = wants;
    m_store.notifyChanged(conversation);
}

void ChatReports::notifyRenamed(Conversation& conversation, const QString& name)
{
    auto& account = *conversation.account;
    const auto clean = cleanName(name);
    const auto key = account.keyOf(conversation.kind, clean);
    const auto* there = account.find(conversation.kind, key);
    if (there && there != &conversation)
        return; // the other one goes on under that name
    conversation.name = clean;
    conversation.key = key;
    m_store.saveSoon(conversation);
    m_store.notifyChanged(conversation);
}

void ChatReports::notifyTitle(Conversation& conversation, const QString& title)
{
    const auto clean = cleanName(title);
    if (std::exchange(conversation.title, clean) != clean)
        m_store.notifyChanged(conversation);
}

void ChatReports::notifyStatus(Conversation& conversation, const QString& status)
{
    const auto clean = cleanText(status, mostStatusCharacters).text;
    if (std::exchange(conversation.status, clean) != clean)
        m_store.notifyChanged(conversation);
}

void ChatReports::notifyPicture(Conversation& conversation, const QString& pictureId)
{
    if (std::exchange(conversation.pictureId, pictureId) != pictureId)
        m_store.notifyChanged(conversation);
}

void ChatReports::notifyContact(Account& account, Contact contact)
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
    m_store.notifyContactsSoon(account);
    auto* there = account.find(Conversation::Kind::Person, key);
    if (!there && !m_store.wasClosed(account, Conversation::Kind::Person, key))
        there = &m_store.open(account, Conversation::Kind::Person, contact.name);
    if (!there || there->kind != Conversation::Kind::Person)
        return;
    notifyTitle(*there, contact.title);
    notifyStatus(*there, contact.status);
    notifyPicture(*there, contact.pictureId);
    notifyPresence(*there, contact.presence);
}

void ChatReports::notifyContactGone(Account& account, const QString& key)
{
    if (account.m_contacts.remove(key) == 0)
        return;
    m_store.notifyContactsSoon(account);
    auto* there = account.find(Conversation::Kind::Person, key);
    if (there && there->newest == 0 && there->draft.isEmpty()) { // nothing was ever said
        m_store.close(*there);
    } else if (there) {
        notifyStatus(*there, {});
        notifyPresence(*there, Conversation::Presence::Out);
    }
}

void ChatReports::notifyMembers(Conversation& conversation, QList<Member> all)
{
    conversation.m_members.clear();
    conversation.m_members.reserve(std::min(all.size(), mostMembers));
    for (const auto& member : all) {
        if (conversation.m_members.size() >= mostMembers)
            break;
        conversation.m_members.insert(member.key, cleaned(member));
    }
    m_store.notifyMembersSoon(conversation);
}

void ChatReports::notifyMember(Conversation& conversation, Member member)
{
    const auto found = conversation.m_members.find(member.key);
    if (found == conversation.m_members.end() && conversation.m_members.size() >= mostMembers)
        return;
    if (found != conversation.m_members.end())
        member.spokeAt = std::max(member.spokeAt, found->spokeAt);
    conversation.m_members.insert(member.key, cleaned(member));
    m_store.notifyMembersSoon(conversation);
}

void ChatReports::notifyMemberRenamed(Conversation& conversation, const QString& key, const Member& now)
{
    const auto before = conversation.m_members.take(key);
    auto member = now;
    member.spokeAt = std::max(member.spokeAt, before.spokeAt);
    notifyMember(conversation, std::move(member));
}

void ChatReports::notifyMemberGone(Conversation& conversation, const QString& key)
{
    const auto gone = conversation.m_members.take(key);
    notifyTyping(conversation, gone.name, false);
    m_store.notifyMembersSoon(conversation);
}

} // namespace everyport::chat
