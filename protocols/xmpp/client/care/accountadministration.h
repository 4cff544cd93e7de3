#pragma once

#include <QMap>

#include "netcore/task/task.h"
#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

/// What a service wants to know of who registers there (XEP-0077).
struct RegistrationForm {
    QString instructions = {};
    QStringList fields = {}; ///< "username", "password", "email", …; empty where there is a form.
    std::optional<DataForm> form = {};
    QString url = {};                        ///< To be done in a browser.
    bool isRegistered = false;               ///< Already.
    QMap<QString, QString> known = {};       ///< By field: what they know already.
    QMap<QString, QByteArray> pictures = {}; ///< That came with it (XEP-0231), by their "cid:" address.

    static RegistrationForm of(const xml::Element& query);
};
/// What a filled-in registration is sent in.
xml::Element registrationQuery(const QList<std::pair<QString, QString>>& fields);
xml::Element registrationQuery(const DataForm& filled);

/// In-band registration at services and gateways, and our own account's password and end. The password is changed over
/// TLS alone.
class AccountAdministration final : public ClientExtension {
public:
    using Asking = Task<Result<xml::Element>>;
    explicit AccountAdministration(Client& client) : ClientExtension(client) {}

    Task<Result<RegistrationForm>> ask(Jid service);
    Asking registerAt(Jid service, QList<std::pair<QString, QString>> fields);
    Asking registerAt(Jid service, DataForm filled);
    Asking registerBy(Jid service, xml::Element query); ///< See registrationQuery.
    Asking unregister(Jid service);
    Asking changePassword(QString password);
    Asking removeAccount(); ///< Our own; the stream ends with it.
};

} // namespace everyport::xmpp::client
