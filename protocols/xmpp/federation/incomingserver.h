#pragma once

#include <QSet>

#include "netcore/address/halfopen.h"
#include "protocols/xmpp/streams/stanzastream.h"

namespace everyport::xmpp {

class Federation;

/// One stream from another server to us: TLS, who it is (a certificate or dialback), then stanzas. Owned by its
/// transport.
class IncomingServer final : public StanzaStream {
public:
    explicit IncomingServer(Federation& home);
    ~IncomingServer() override;

    const QString& id() const { return m_id; }

private:
    void opened() override;
    void ended(const Error& reason) override;
    void headerReceived(const xml::Element& header) override;
    void received(xml::Element element) override;
    xml::Element header() const override;
    xml::Element features() const;
    bool isPrivate() const;
    bool hasCertificateFor(const QString& domain) const;
    void external(const xml::Element& element);
    void dialback(const xml::Element& element);
    void result(const xml::Element& element);
    void verify(const xml::Element& element);
    void answer(const QString& name, const QString& ours, const QString& theirs, const QString& type,
        const QString& id = {}, const QString& condition = {});
    void believe(const QString& theirs, const QString& ours);
    void stanza(const xml::Element& element);
    void watch();

    using Pair = std::pair<QString, QString>; // theirs, ours
    Federation& m_home;
    QString m_id;
    QString m_theirs; // as the header says
    QString m_ours;
    QString m_certain; // known by certificate
    QSet<Pair> m_believed;
    QSet<Pair> m_asking;
    int m_questions = 0;
    bool m_isBidirectional = false;
    Clock::Timer m_timer;
    HalfOpen::Place m_unproved; // until a domain of theirs is believed
};

} // namespace everyport::xmpp
