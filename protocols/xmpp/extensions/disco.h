#pragma once

#include <functional>

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// One item of service discovery: an address, or a node of it, with a name for people (XEP-0030 §4).
struct DiscoItem {
    Jid jid;
    QString node = {};
    QString name = {};
};

/// XEP-0030 and 0128 for one address: the items below it, and what it says of itself. That is its own content, and what
/// all its extensions say: identities, features and forms in the order in which those were added, behind or (forms)
/// before its own.
class Disco final : public Extension {
public:
    struct Content {
        QList<Identity> identities = {};
        std::function<QList<DiscoItem>(const Stanza& request)> items = {};
        std::function<QList<xml::Element>()> forms = {}; ///< XEP-0128
        std::function<QStringList()> features = {};      ///< Beside those of the extensions.
        /// What is said about a node; none: there is no such.
        std::function<std::optional<Answer>(const Stanza& request)> node = {};
    };
    /// `extensions` is what this is added to.
    Disco(const Extensions& extensions, Content domain, Content account);

    QStringList namespaces(Place) const override;
    Task<Answer> answer(Stanza request, Place place) override;
    xml::Element info(Place place) const; ///< What is answered about the address itself.

private:
    const Content& content(Place place) const { return place == Place::Domain ? m_domain : m_account; }

    const Extensions& m_extensions;
    Content m_domain;
    Content m_account;
};

xml::Element discoInfo(const QList<Identity>& identities, const QStringList& features, const QString& node = {});
xml::Element discoItems(const QList<DiscoItem>& items, const QString& node = {});

} // namespace everyport::xmpp
