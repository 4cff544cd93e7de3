#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "app/accounts/record/proof.h"

class QSqlDatabase;

namespace everyport {

/// A change of an account by which sessions may end: here, and in other programs that share the database.
struct AccountChange {
    enum class Kind {
        Judged,   ///< Its role, its rights, or that it is there at all.
        Disabled, ///< The same, and what was let in before does not count again.
        Password,
        Proof, ///< `proof` was taken away.
    };
    Kind kind = Kind::Judged;
    QString account = {}; ///< The name, prepared.
    Proof proof = {};
    QStringList services = {}; ///< Where the proof was used; empty: anywhere.

    void tell(QSqlDatabase& connection) const; ///< In the job that makes it (app/storage/sharing.h).
    QString toText() const;
    static std::optional<AccountChange> fromText(const QString& text); ///< None where it is something else.
    bool operator==(const AccountChange&) const = default;
};

} // namespace everyport
