#pragma once

#include "protocols/xmpp/server/sessions/accountdata.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

/// Visiting cards (XEP-0054), which anyone may read, and the hash of the picture on them, which goes with an account's
/// presence (XEP-0153). Everything named must outlive it.
class VCards final : public ServerExtension {
public:
    VCards(const ServerOptions& options, AccountData& data) : m_options(options), m_data(data) {}
    Task<Result<Done>> open() override; ///< Reads the pictures' hashes.
    void accountGone(const QString& account) override { m_hashes.remove(account); }

    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override;
    bool answersOthers(const Stanza& request) const override { return !request.isSet(); }
    Task<Answer> answer(Stanza request, Place place) override;

    /// Of the account's picture, in hexadecimal; empty where there is none.
    QString photoHash(const QString& account) const { return m_hashes.value(account); }
    void dressPresence(Stanza& presence) const override; ///< With the hash where the client has left it out.
    /// The picture has changed: whose presence must go out again.
    std::function<void(const QString& account)> photoChanged = [](const QString&) {};
    /// What a picture published elsewhere (XEP-0398) puts on the card.
    Task<Result<Done>> setPhoto(QString account, QByteArray image, QString mediaType);
    std::function<void(const QString& account, const QByteArray& image, const QString& mediaType)> photoSet;

private:
    Task<Answer> get(QString account);
    Task<Answer> set(Stanza request);
    Task<Result<Done>> keep(QString account, xml::Element card, QString hash);

    const ServerOptions& m_options;
    AccountData& m_data;
    QHash<QString, QString> m_hashes;
};

} // namespace everyport::xmpp
