#pragma once

#include "netcore/address/address.h"
#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/server/sessions/loginpart.h"
#include "protocols/xmpp/server/sessions/session.h"

namespace everyport::xmpp {

/// How far a client's stream is when its features are written: nobody has logged in, or a session is to be had.
enum class StreamStage { Login, Session };

/// What an extension is told of a stream whose features are written.
struct StreamState {
    StreamStage stage;
    bool isPrivate; ///< Encrypted, or never leaves this computer.
    Address peer = {};
};

/// What a client that has logged in has sent where it could bind a resource (RFC 6120 §7).
struct SessionRequest {
    const Jid& account;
    const xml::Element& element;
    SessionLink& link; ///< What the session is to hang on.
    bool isInline;     ///< It came within the login (XEP-0388).
};

/// What became of it.
struct SessionStart {
    Session* session = nullptr;            ///< One that goes on; null: the client binds.
    xml::Element answer = {};              ///< Goes out before all that the session has waiting.
    std::optional<StreamError> error = {}; ///< Ends the stream in place of the answer, but within a login.
};

/// One XEP at the server that does more than answer requests: it takes part in what goes to and from clients, and
/// hears how accounts come and go. Each hook has nothing to do unless it is overridden. Owned by the server's
/// ServerExtensions, which calls the hooks on the loop's thread. They stand here in the order in which a client's way
/// through the server meets them; between extensions it is the order of adding (server/extensionlist.cpp). A hook that
/// is handed a session does not end it, but for `elementReceived` where that answers true.
class ServerExtension : public Extension {
public:
    /// Of requests; many an extension takes none.
    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

    /// Reads what it has to know of accounts; before the first stream.
    virtual Task<Result<Done>> open();
    virtual void optionsChanged() {} ///< The ServerOptions that it was made with say something else now.

    /// In `<stream:features/>`, behind what RFC 6120 has there.
    virtual QList<xml::Element> streamFeatures(const StreamState& state) const;
    /// A request on a stream on which nobody has logged in; nothing: it is not for this extension, and the stream ends
    /// for it unless another takes it. Dropped with the stream.
    virtual std::optional<Task<Answer>> answerBeforeLogin(const Stanza& request, const StreamState& state);
    /// What may be asked for within `<authenticate/>` (XEP-0388), as it is offered.
    virtual QList<xml::Element> loginFeatures(const LoginState& state) const;
    /// A login begins. `request`: `<authenticate/>`, without what it says to the mechanism. Null: no part in it.
    virtual std::unique_ptr<LoginPart> startLogin(const xml::Element& request, const LoginState& state);
    /// Another way to a session than to bind a resource; none: the request is not for this extension.
    virtual std::optional<SessionStart> startSession(const SessionRequest& request);
    /// An account has as many clients as it may, and one more wants to bind. True: one that was away has been ended.
    virtual bool makeRoom(const QString& account);
    /// A client has bound. `isGuest`: it has no account (XEP-0175).
    virtual void sessionStarted(Session& session, bool isGuest);
    /// What a client may wish for as it binds (XEP-0386), by namespace.
    virtual QStringList inlineFeatures() const;
    /// The client has bound so. `wish` is its `<bind/>`; what `answer`, `<bound/>`, holds goes out before all else.
    virtual void bound(Session& session, const xml::Element& wish, xml::Element& answer);
    /// A client has sent what is no stanza. True: it was for this extension, and nobody else is asked.
    virtual bool elementReceived(Session& session, const xml::Element& element);

    /// Why what a client says is not let out; none: it is. The client is told, unless it was an answer or a farewell.
    virtual std::optional<StanzaError> refusal(const Session& session, const Stanza& stanza) const;
    /// Why a request is not answered here, whoever would answer it.
    virtual std::optional<StanzaError> requestRefusal(const Stanza& request) const;
    /// Is nothing of that sender to come to the account? They learn no more than that nobody is there.
    virtual bool keepsAway(const QString& account, const Jid& sender) const;

    /// A client's own presence goes out: what the server adds to it.
    virtual void dressPresence(Stanza& presence) const;
    /// Does it want `presenceSeen`? For presence from elsewhere contact lists are asked only then.
    virtual bool followsPresence() const;
    /// What clients say of themselves, ours and those of contacts elsewhere, to the account that they say it to;
    /// available or not. Their probes as well.
    virtual void presenceSeen(const Stanza& presence);
    /// An account's last client has said that it is not there any more, or has ended. `status`: its last words.
    virtual void lastLeft(const QString& account, const QString& status);
    /// A client has begun to take messages that name none of the account's clients (RFC 6121 §8.5.2).
    virtual void startedTaking(Session& session);
    /// A client says a message to somebody. `own` is what the account's archive and its other clients get; what goes
    /// out is as it was.
    virtual void sent(Session& session, Stanza& own);

    // A message for an account goes through these, one after the other.
    /// It has come, to an account that there may not be: what nobody but us may say in it is taken out.
    virtual void incoming(Stanza& message);
    /// Is at hand what has to be known of the account before one of its messages is accepted?
    virtual bool isReadyFor(const QString& account) const;
    /// Brings it to hand. It stays there for as long as the answer is held.
    virtual Task<std::shared_ptr<const void>> prepare(QString account);
    /// There is such an account. Once for each message, before it goes to clients or waits for them.
    virtual void accepted(Stanza& message);
    /// These clients have got it. `receipt`: of all that it was given to; null where none of them counts (XEP-0198).
    virtual void delivered(const Stanza& message, const QList<Session*>& takers, const Receipt& receipt);

    /// Is all that was sent and accepted before written down? Only then is it acknowledged (XEP-0198 §4).
    virtual bool isSettled() const;
    virtual Task<Result<Done>> settled(); ///< Ready when it is so. An Error: it may not be kept.
    /// A result or error for the domain itself. True: it answers what this extension has asked, and nobody else's.
    virtual bool answered(const Stanza& iq);

    /// A session's connection is gone, without an end. True: it goes on, and hangs on a link of this extension's.
    virtual bool keeps(Session& session);
    virtual bool mayReturn(const Session& session) const; ///< Would it be kept?
    /// A client's session is about to go, with what waits for it.
    virtual void ending(Session& session);
    /// A client's session is gone.
    virtual void ended(const Jid& client);
    /// The account is being removed, and what is kept of it goes. After an error the account stays.
    virtual Task<Result<Done>> accountLeaves(QString account);
    /// The account has gone for good, and its last client has ended; only now nothing more is learnt of it. For what is
    /// in memory: what is kept went with `accountLeaves`.
    virtual void accountGone(const QString& account);
};

} // namespace everyport::xmpp
