#pragma once

#include "app/services/core/servicetype.h"
#include "protocols/simple/fingerserver.h"

namespace everyport {

/// What finger tells of the accounts: name and role, with /W also by what they are connected now, and the person's own
/// words from `plans/NAME` in the data folder (4 KiB at most). `context`'s parts must outlive it.
class AccountFinger final : public simple::FingerUsers {
public:
    AccountFinger(const ServiceContext& context, bool tellsOfEveryone)
        : m_context(context), m_tellsOfEveryone(tellsOfEveryone)
    {
    }

    Task<Result<QString>> everyone(bool isVerbose) override;
    Task<Result<QString>> describe(QString user, bool isVerbose) override;

private:
    QString connectedBy(const QString& account) const;

    ServiceContext m_context;
    bool m_tellsOfEveryone;
};

} // namespace everyport
