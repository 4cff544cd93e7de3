#pragma once

#include <QSet>

#include "app/services/core/servicetype.h"
#include "protocols/simple/identserver.h"

namespace everyport {

/// Answers ident from the table of connections. It tells of a connection only to its other end: both ports and the
/// asker's address must be its own. `context`'s parts must outlive it.
class ConnectionIdent final : public simple::IdentUsers {
public:
    /// `answer`: "token", "name" or "hidden". A token is the same for the same user until this ends, and the log
    /// says once whom it stands for.
    ConnectionIdent(const ServiceContext& context, const QString& answer);

    simple::IdentAnswer whose(const simple::IdentQuery& query, const Address& asker) override;

private:
    QByteArray tokenOf(const QString& user);

    ServiceContext m_context;
    QString m_answer;
    QByteArray m_key;
    QSet<QByteArray> m_explained; // tokens that stand in the log
};

} // namespace everyport
