#pragma once

#include <QList>
#include <QStringList>

#include "app/services/stations/xmppentity.h"
#include "protocols/xmpp/extensions/dataform.h"

namespace everyport::stations {

/// What stations ask of a publish-subscribe service (XEP-0060), and no more of it. Errors as XmppEntity::ask has them.
/// `entity` must outlive it. Loop's thread.
class PubsubVerbs {
public:
    using Asking = Task<Result<xml::Element>>;
    explicit PubsubVerbs(XmppEntity& entity) : m_entity(entity) {}

    void setService(const xmpp::Jid& service) { m_service = service; }
    const xmpp::Jid& service() const { return m_service; }

    Task<Result<Done>> subscribe(QString node); ///< By our bare address. Refused where somebody must approve of it.
    Task<Result<Done>> publish(QString node, ExchangeItem item);
    Task<Result<Done>> retract(QString node, QString id);
    /// Page by page where the service has pages (XEP-0059), `mostItems` at most; what is no item of ours is left out.
    Task<Result<QList<ExchangeItem>>> items(QString node);

    // An owner's
    Task<Result<Done>> create(QString node, xmpp::DataForm filled);
    Task<Result<xmpp::DataForm>> configuration(QString node);
    Task<Result<xmpp::DataForm>> defaultConfiguration();
    Task<Result<Done>> configure(QString node, xmpp::DataForm filled);
    Task<Result<Done>> affiliate(QString node, xmpp::Jid who, QString affiliation);
    Task<Result<Done>> endSubscriptions(QString node, xmpp::Jid who); ///< Of a bare address and of its clients.

    static constexpr qsizetype mostItems = 2000;

private:
    Asking ask(const QString& type, const QString& ns, xml::Element verb, xml::Element beside = {});
    Task<Result<Done>> done(Asking asking);
    Task<Result<xmpp::DataForm>> form(Asking asking, QString verb);

    XmppEntity& m_entity;
    xmpp::Jid m_service;
};

} // namespace everyport::stations
