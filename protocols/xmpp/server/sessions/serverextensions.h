#pragma once

#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

/// A server's extensions. A hook goes through all of them in the order in which they were added; one that asks
/// something stops at the first that has an answer.
class ServerExtensions final : public Extensions {
public:
    void optionsChanged() const;
    QList<xml::Element> streamFeatures(const StreamState& state) const;
    std::optional<Task<Answer>> answerBeforeLogin(const Stanza& request, const StreamState& state) const;
    QList<xml::Element> loginFeatures(const LoginState& state) const;
    using LoginParts = std::vector<std::unique_ptr<LoginPart>>;
    LoginParts startLogin(const xml::Element& request, const LoginState& state) const;
    std::optional<SessionStart> startSession(const SessionRequest& request) const;
    bool makeRoom(const QString& account) const;
    void sessionStarted(Session& session, bool isGuest) const;
    QStringList inlineFeatures() const;
    void bound(Session& session, const xml::Element& wish, xml::Element& answer) const;
    bool elementReceived(Session& session, const xml::Element& element) const;
    /// The first that has something against it.
    std::optional<StanzaError> refusal(const Session& session, const Stanza& stanza) const;
    std::optional<StanzaError> requestRefusal(const Stanza& request) const;
    bool keepAway(const QString& account, const Jid& sender) const;
    void dressPresence(Stanza& presence) const;
    bool followPresence() const;
    void presenceSeen(const Stanza& presence) const;
    void lastLeft(const QString& account, const QString& status) const;
    void startedTaking(Session& session) const;
    void sent(Session& session, Stanza& own) const;
    void incoming(Stanza& message) const;
    bool areReadyFor(const QString& account) const;
    using Prepared = std::vector<std::shared_ptr<const void>>;
    Task<Prepared> prepare(QString account);
    void accepted(Stanza& message) const;
    void delivered(const Stanza& message, const QList<Session*>& takers, const Receipt& receipt) const;
    bool areSettled() const;
    bool answered(const Stanza& iq) const;
    bool keep(Session& session) const;
    bool mayReturn(const Session& session) const;
    void ending(Session& session) const;
    void ended(const Jid& client) const;
    void accountGone(const QString& account) const;

    // These stop at the first error.
    Task<Result<Done>> open();
    Task<Result<Done>> settled();
    Task<Result<Done>> accountLeaves(QString account);

private:
    void addExtension(std::unique_ptr<Extension> extension) override;

    std::vector<ServerExtension*> m_hooked;
};

} // namespace everyport::xmpp
