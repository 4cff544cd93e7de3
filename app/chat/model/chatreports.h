#pragma once

#include "app/chat/model/ownmessages.h"
#include "app/chat/model/transfers.h"
#include "app/chat/model/typingnotices.h"

namespace everyport::chat {

/// What links tell of their account, its conversations and people, and of nothing else but messages (MessageReports).
/// Each may be called at any time. Names and words of strangers are cleaned and bounded here. Owned by ChatModel; what
/// it is made with outlives it. Loop's thread.
class ChatReports {
public:
    ChatReports(ChatStore& store, TypingNotices& typing, Transfers& transfers, OwnMessages& own);

    // The account
    /// `certificate` is Account::certificate, of Failed; `refusedSecret` is Account::refusedSecret.
    void notifyState(Account& account, Account::State state, const QString& text = {}, qint64 retryAt = 0,
        const QString& certificate = {}, const QString& refusedSecret = {});
    void notifyOwnName(Account& account, const QString& name);
    /// For an account that is named by its host. Not taken where another account is called so; empty: it has none.
    void notifyNetworkName(Account& account, const QString& name);
    void notifyAway(Account& account, bool away, const QString& text);
    void notifyAbilities(Account& account) { notifyChanged(account); } ///< Its link can do more, or less, than before.
    void notifyLag(Account& account, int milliseconds);
    void notifyDisconnected(Account& account); ///< Off line; nobody is there any more, as far as we know.
    void setNote(Account& account, const QString& key, const QString& value); ///< A null value: forgotten.

    // Its conversations
    /// The one, made where there is none.
    Conversation& notifyConversation(Account& account, Conversation::Kind kind, const QString& name);
    void notifyPresence(Conversation& conversation, Conversation::Presence presence, const QString& trouble = {});
    void notifyTopic(Conversation& conversation, const RichText& topic, const QString& by, qint64 at);
    void notifyModes(Conversation& conversation, const QString& modes);
    void notifyWantsSettings(Conversation& conversation, bool wants);
    void notifyRenamed(Conversation& conversation, const QString& name);
    void notifyTitle(Conversation& conversation, const QString& title);
    void notifyStatus(Conversation& conversation, const QString& status);
    void notifyPicture(Conversation& conversation, const QString& pictureId);
    /// Stands in it until somebody answers.
    void notifyOffer(Conversation& conversation, Offer offer) { m_transfers.add(conversation, std::move(offer)); }

    // People
    /// New, or changed. Who is on the list has a conversation, unless a person has closed it.
    void notifyContact(Account& account, Contact contact);
    void notifyContactGone(Account& account, const QString& key);
    void notifyMembers(Conversation& conversation, QList<Member> all);
    void notifyMember(Conversation& conversation, Member member); ///< New, or changed.
    void notifyMemberRenamed(Conversation& conversation, const QString& key, const Member& now);
    void notifyMemberGone(Conversation& conversation, const QString& key);
    void notifyTyping(Conversation& conversation, const QString& name, bool on)
    {
        m_typing.set(conversation, name, on);
    }

private:
    void notifyChanged(Account& account);

    ChatStore& m_store;
    TypingNotices& m_typing;
    Transfers& m_transfers;
    OwnMessages& m_own;
};

} // namespace everyport::chat
