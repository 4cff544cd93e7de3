#pragma once

#include <memory>
#include <vector>

#include <QUrl>

#include "app/chat/files/fileoutbox.h"
#include "app/chat/files/offerinbox.h"
#include "app/chat/messages/history.h"
#include "app/chat/network/account.h"
#include "app/chat/network/network.h"
#include "app/chat/space/chatevents.h"
#include "app/chat/space/secretstore.h"
#include "netcore/task/taskset.h"

namespace everyport::chat {

class LentCommands;

/// Everyone's accounts, rooms, people and messages, whatever they speak. The one thing that the window's chat talks to,
/// and what links tell what happens. Loop's thread; all that is lent outlives it.
class ChatSpace {
public:
    ChatSpace(Reactor& reactor, Database& database, Log& log, SecretStore& secrets,
        std::vector<std::unique_ptr<NetworkType>> types);
    ~ChatSpace(); ///< Drops links without a word; `stop` says goodbye.
    ChatSpace(const ChatSpace&) = delete;
    ChatSpace& operator=(const ChatSpace&) = delete;

    Task<Result<Done>> start(); ///< Reads what is stored, then connects whoever connects by itself.
    Task<Result<Done>> stop();

    // Asking
    const std::vector<std::unique_ptr<NetworkType>>& types() const { return m_types; }
    const NetworkType* type(const QString& name) const;
    const std::vector<std::unique_ptr<Account>>& accounts() const { return m_accounts; }
    Account* account(qint64 id) const;
    Conversation* conversation(qint64 id) const; ///< Null once it is gone: keep ids, not pointers.
    History& history() { return m_history; }
    FileOutbox& files();
    OfferInbox& offers();          ///< What others offer; saved or refused there.
    bool forgetsPasswords() const; ///< One was given that no keyring took: it is gone when the program ends.
    void setLentCommands(LentCommands* lent) { m_lent = lent; } ///< Null: there are none.
    LentCommands* lentCommands() const { return m_lent; }
    int unread() const; ///< Of all.
    int mentions() const;

    // Accounts. `raw` as it comes from the form, secrets among it; Malformed/BadValue names the option in `code`.
    Task<Result<qint64>> addAccount(QString typeName, QString title, QMap<QString, QVariant> raw, bool connectsOnStart);
    /// A secret that is not given stays.
    Task<Result<Done>> changeAccount(qint64 id, QString title, QMap<QString, QVariant> raw, bool connectsOnStart);
    Task<Result<Done>> removeAccount(qint64 id); ///< With its history.
    /// Null: not there.
    std::unique_ptr<RegistrationTalk> registration(const QString& typeName, QMap<QString, QVariant> values) const;
    /// At its server, and in the secret store: the next login is with it. Unsupported where the link cannot.
    Task<Result<Done>> changePassword(qint64 id, QString password);
    Task<Result<Done>> removeFromServer(qint64 id); ///< There first, then here. What was refused there stays here.
    void connectAccount(qint64 id);
    void disconnectAccount(qint64 id, const QString& farewell = {});

    // Conversations
    /// Made where there is none; entered when connected.
    Task<Result<qint64>> openRoom(qint64 account, QString name, QString password = {});
    Task<Result<qint64>> openPerson(qint64 account, QString name);
    Task<Result<Done>> closeConversation(qint64 id, QString farewell = {}); ///< Leaves; the history stays.
    /// Where a URL leads: the conversation, or the account's page. NotFound with `values` to make an account from where
    /// none fits.
    Task<Result<qint64>> openUrl(QUrl url);
    void setDraft(qint64 id, const QString& text);
    void setPinned(qint64 id, bool pinned);
    void setMuted(qint64 id, bool muted);
    void setEntersOnConnect(qint64 id, bool enters);
    void markRead(qint64 id);

    // Talking. Stored first, then sent; while offline it waits, visibly, and goes when the connection is back.
    Task<Result<qint64>> say(qint64 conversation, Outgoing outgoing); ///< Ready with the message's number once stored.
    Task<Result<Done>> sendAgain(qint64 conversation, qint64 message);
    /// Refused with what to do instead; from then on see `files`. Told in the conversation when it has arrived.
    Result<qint64> sendFile(qint64 conversation, const QString& path, const QString& name = {});
    /// A failed or waiting one: removed from the queue, marked.
    Task<Result<Done>> giveUp(qint64 conversation, qint64 message);

    void addListener(ChatEvents* listener);
    void removeListener(ChatEvents* listener);

    // What links tell. Each may be called at any time; what is said twice (by `Message::id`) is kept once.
    void tellState(Account& account, Account::State state, const QString& text = {}, qint64 retryAt = 0);
    void tellOwnName(Account& account, const QString& name);
    void tellAway(Account& account, bool away, const QString& text);
    void tellLag(Account& account, int milliseconds);
    void setNote(Account& account, const QString& key, const QString& value); ///< A null value: forgotten.
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
    /// New, or changed. Who is on the list has a conversation, unless a person has closed it.
    void tellContact(Account& account, Contact contact);
    void tellContactGone(Account& account, const QString& key);
    void tellMembers(Conversation& conversation, QList<Member> all);
    void tellMember(Conversation& conversation, Member member); ///< New, or changed.
    void tellMemberRenamed(Conversation& conversation, const QString& key, const Member& now);
    void tellMemberGone(Conversation& conversation, const QString& key);
    void tellMessage(Conversation& conversation, Message message); ///< Stored, then shown.
    void tellDelivery(Conversation& conversation, qint64 message, Delivery delivery, const QString& id = {},
        qint64 at = 0, const QString& trouble = {});
    /// Of our own; never back from Read.
    void tellDeliveryOf(Conversation& conversation, const QString& id, Delivery delivery, const QString& trouble = {});
    /// A message that `message` replaces, by its id or its sender's; where it is not known, or theirs to change,
    /// `message` is told instead.
    void tellEdited(Conversation& conversation, const QString& id, Message message);
    /// In place of theirs before.
    void tellReactions(Conversation& conversation, const QString& message, const QString& who, const QStringList& all);
    /// By whoever said it; by others see tellRedacted.
    void tellTakenBack(Conversation& conversation, const QString& message, const Author& by);
    void tellReaction(
        Conversation& conversation, const QString& message, const QString& who, const QString& emoji, bool on);
    void tellRedacted(Conversation& conversation, const QString& message);
    void tellTyping(Conversation& conversation, const QString& name, bool on);
    /// Stands in it until somebody answers.
    void tellOffer(Conversation& conversation, Offer offer);
    void tellReadUpTo(Conversation& conversation, qint64 at); ///< Read elsewhere, by the same person.

private:
    struct Private;

    // Accounts: chataccounts.cpp; conversations: chatplaces.cpp.
    Task<Result<Done>> load();
    Task<Result<Done>> connectNow(qint64 id);
    Task<Result<Done>> writeSecrets(qint64 id, const NetworkType& type, QMap<QString, QVariant> raw);
    Conversation& adopt(Account& account, std::unique_ptr<Conversation> conversation);
    Conversation& openConversation(Account& account, Conversation::Kind kind, const QString& name);
    void dropConversation(Conversation& conversation);
    void disconnected(Account& account);
    void save(const Conversation& conversation, bool closed = false);
    void saveSoon(Conversation& conversation);
    void tellChanged(Conversation& conversation);
    Message prepared(Conversation& conversation, Message message);
    Task<Result<qint64>> edit(qint64 id, Outgoing outgoing);
    Task<Result<Done>> readElsewhere(qint64 id, qint64 at);
    Task<Result<Done>> farewellOf(Link* link, QString farewell);
    Task<Result<Done>> tellLinkRead(qint64 id, qint64 number);

    std::vector<std::unique_ptr<NetworkType>> m_types;
    std::vector<std::unique_ptr<Account>> m_accounts;
    History m_history;
    LentCommands* m_lent = nullptr;
    std::unique_ptr<Private> d;
};

} // namespace everyport::chat
