#pragma once

#include "app/services/core/servicetype.h"

namespace everyport {

/// `xmpp`: its name, its options and how one is made.
class XmppServiceType final : public ServiceType {
public:
    QString name() const override;
    QString description() const override;
    QString icon() const override { return QStringLiteral("message-circle"); }
    bool hasAccounts() const override { return true; }
    bool encryptsItself(const OptionValues& values) const override;
    OptionList options() const override;
    QList<Error> faults(const OptionValues& values) const override;
    bool counts(const QString& key, const OptionValues& values) const override;
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override;
    Task<Result<Done>> migrate(Database& database) const override;
    static Task<Result<Done>> makeTables(Database& database); ///< All that one keeps, as this version has it.
};

std::unique_ptr<ServiceType> makeXmppServiceType();

} // namespace everyport
