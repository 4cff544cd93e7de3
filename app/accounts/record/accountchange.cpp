#include "app/accounts/record/accountchange.h"

#include <algorithm>
#include <array>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/storage/sharing.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr QLatin1String room("accounts ");
constexpr std::array kinds{
    QLatin1String("judged"), QLatin1String("disabled"), QLatin1String("password"), QLatin1String("proof")};

} // namespace

void AccountChange::tell(QSqlDatabase& connection) const
{
    tellOthers(connection, toText());
}

QString AccountChange::toText() const
{
    QJsonObject told{{u"kind"_s, QString(kinds[size_t(kind)])}, {u"account"_s, account}};
    if (kind == Kind::Proof) {
        told.insert(u"proof"_s, int(proof.kind));
        told.insert(u"what"_s, proof.what);
        told.insert(u"services"_s, QJsonArray::fromStringList(services));
    }
    return room + QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact));
}

std::optional<AccountChange> AccountChange::fromText(const QString& text)
{
    if (!text.startsWith(room))
        return {};
    const auto told = QJsonDocument::fromJson(text.sliced(room.size()).toUtf8()).object();
    const auto name = told[u"kind"_s].toString();
    const auto kind = std::find(kinds.begin(), kinds.end(), name);
    AccountChange change{.account = told[u"account"_s].toString()};
    const auto proof = told[u"proof"_s].toInt(0);
    if (kind == kinds.end() || change.account.isEmpty() || proof < 0 || proof > int(Proof::Kind::Token))
        return {};
    change.kind = Kind(kind - kinds.begin());
    change.proof = {Proof::Kind(proof), told[u"what"_s].toString()};
    for (const auto& service : told[u"services"_s].toArray())
        change.services.append(service.toString());
    return change;
}

} // namespace everyport
