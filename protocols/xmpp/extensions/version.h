#pragma once

#include <QString>

#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// XEP-0092, both sides: tells what program this is, and asks others. The operating system is nobody's business.
class Version final : public Extension {
public:
    struct Program {
        QString name = {};
        QString version = {};
    };

    Version(QString name, QString version) : m_self{std::move(name), std::move(version)} {}
    explicit Version(Program self) : m_self(std::move(self)) {}
    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

    static xml::Element question(); ///< The payload of a get.
    static Program read(const xml::Element& answer);

private:
    Program m_self;
};

} // namespace everyport::xmpp
