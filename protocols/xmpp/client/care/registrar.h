#pragma once

#include "protocols/xmpp/client/care/accountadministration.h"
#include "protocols/xmpp/client/connection/login.h"
#include "protocols/xmpp/client/connection/ways.h"

namespace everyport::xmpp::client {

/// Makes an account at a server before there is anybody to log in (XEP-0077 §3.1): a connection of its own, encrypted
/// before anything is asked, that ends with this. `reactor` and the resolver outlive it. Loop's thread; one question at
/// a time.
class Registrar final : private StreamUser {
public:
    struct Options : Ways {
        QString domain = {};
        TlsContext::ClientOptions tls = {};
        bool usesTls = true;               ///< Off: only for a server on this computer.
        bool clearOnLoopback = false;      ///< See LoginRules.
        std::chrono::seconds patience{60}; ///< For each question, connecting included.
    };
    Registrar(Reactor& reactor, Options options);
    ~Registrar() override;

    /// What the stream offers once it is encrypted: no question was asked, nobody is named.
    Task<Result<xml::Element>> features();
    /// What the server wants to know. Unsupported: it makes no accounts from here.
    Task<Result<RegistrationForm>> ask();
    /// See registrationQuery. Refused: as the server says, its condition in `code`; it may be tried again.
    Task<Result<Done>> registerBy(xml::Element query);

private:
    void streamReady(Stream& stream) override;
    void elementReceived(xml::Element element) override;
    void streamLost(const Error& reason) override;
    void streamDropped() override { m_stream = nullptr; }

    Task<Result<xml::Element>> request(const QString& type, xml::Element payload);
    Task<Result<xml::Element>> work(QString type, xml::Element payload);
    Task<Result<Done>> connect();
    void finish(const Result<xml::Element>& result);

    Reactor& m_reactor;
    const Options m_options;
    Account m_account;
    LoginRules m_rules;
    std::shared_ptr<TlsContext> m_directTls;
    std::shared_ptr<TlsContext> m_webTls;
    StreamManagement m_management; // never begun
    Stream* m_stream = nullptr;    // the connection's
    std::unique_ptr<Login> m_login;
    bool m_isSecure = false;
    xml::Element m_features;
    std::optional<Deferred<Result<xml::Element>>> m_reply;
    std::optional<Deferred<Result<xml::Element>>> m_answer;
    Clock::Timer m_deadline;
    Task<Result<xml::Element>> m_work;
};

} // namespace everyport::xmpp::client
