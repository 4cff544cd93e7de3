#pragma once

#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// XEP-0092: what program this is. The operating system is nobody's business.
class Version final : public Extension {
public:
    Version(QString name, QString version) : m_name(std::move(name)), m_version(std::move(version)) {}
    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

private:
    QString m_name;
    QString m_version;
};

} // namespace everyport::xmpp
