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
    void tellState(Account& account, Account::State state, const QString& text = {}, qint64 retryAt = 0);
    void tellOwnName(Account& account, const QString& name);
    void tellAway(Account& account, bool away, const QString& text);
    void tellLag(Account& account, int milliseconds);
    void tellDisconnected(Account& account); ///< Off line; nobody is there any more, as far as we know.
    void setNote(Account& account, const QString& key, const QString& value); ///< A null value: forgotten.

    // Its conversations
    /// The one, made where there is none.
    Conversation& tellConversation(Account& account, Conversation::Kind kind, const QString& name);
    void tellPresence(Conversation& conversation, Conversation::Presence presence, const QString& trouble = {});
    void tellTopic(Conversation& conversation, const RichText& topic, const QString& by, qint64 at);
    void tellModes(Conversation& conversation, const QString& modes);
    void tellWantsSettings(Conversation& conversation, bool wants);
    void tellRenamed(Conversation& conversation, const QString& name);
    void tellTitle(Conversation& conversation, const QString& title);
    void tellStatus(Conversation& conversation, const QString& status);
    void tellPicture(Conversation& conversation, const QString& pictureId);
    /// Stands in it until somebody answers.
    void tellOffer(Conversation& conversation, Offer offer) { m_transfers.add(conversation, std::move(offer)); }

    // People
    /// New, or changed. Who is on the list has a conversation, unless a person has closed it.
    void tellContact(Account& account, Contact contact);
    void tellContactGone(Account& account, const QString& key);
    void tellMembers(Conversation& conversation, QList<Member> all);
    void tellMember(Conversation& conversation, Member member); ///< New, or changed.
    void tellMemberRenamed(Conversation& conversation, const QString& key, const Member& now);
    void tellMemberGone(Conversation& conversation, const QString& key);
    void tellTyping(Conversation& conversation, const QString& name, bool on) { m_typing.set(conversation, name, on); }

private:
    void notifyChanged(Account& account);

    ChatStore& m_store;
    TypingNotices& m_typing;
    Transfers& m_transfers;
    OwnMessages& m_own;
};

} // namespace everyport::chat
