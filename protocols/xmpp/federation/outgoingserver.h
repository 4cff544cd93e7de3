#pragma once

#include <functional>

#include "protocols/xmpp/federation/federationoptions.h"
#include "protocols/xmpp/streams/stanzastream.h"

namespace everyport::xmpp {

class Federation;

/// One stream from us to another server: TLS, who we are, then stanzas; or, where it was made to ask about somebody's
/// dialback key, that question alone. Owned by its transport.
class OutgoingServer final : public StanzaStream {
public:
    struct Question {
        QString key;
        QString streamId;
    };
    struct Purpose {
        QString from; ///< Ours.
        QString to;   ///< Theirs.
        std::optional<Question> question = {};
        std::function<void()> ready = {}; ///< Stanzas may go.
        std::function<void(bool isValid)> answered = {};
        std::function<void(const Error& why)> ended = {}; ///< The last. Refused where they refused us.
    };
    OutgoingServer(Federation& home, Purpose purpose);
    ~OutgoingServer() override;

    bool isReady() const { return m_state == State::Ready; }
    void forget(); ///< Whoever made it has gone: it tells nobody, and ends.

private:
    enum class State : quint8 { Opening, AwaitingTls, Authenticating, Restarting, AwaitingKey, Asking, Ready };

    void opened() override;
    void ended(const Error& reason) override;
    void headerReceived(const xml::Element& header) override;
    void received(xml::Element element) override;
    xml::Element header() const override;
    void features(const xml::Element& features);
    void identify(const xml::Element& features);
    void sendKey();
    void dialback(const xml::Element& element);
    void stanza(const xml::Element& element);
    void becomeReady();
    void refuse(const QString& text, const QString& code = {});
    void watch();
    bool isTrusted() const;

    Federation& m_home;
    Purpose m_purpose;
    QString m_streamId;
    State m_state = State::Opening;
    bool m_hasFeatures = false; // the other end is of version 1.0
    bool m_isKnown = false;     // by EXTERNAL
    bool m_isBidirectional = false;
    std::optional<Error> m_refusal;
    Clock::Timer m_timer;
};

} // namespace everyport::xmpp
