#pragma once

#include <QMap>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/links/voterlinks.h"
#include "netcore/base/result.h"

namespace everyport::polls {

// Jobs for a Database: the tables of the links.

QStringList voterLinkTables(); ///< Steps for Database::migrate.

Result<Done> makeVoterLinksKey(QSqlDatabase& connection); ///< Where there is none.
Result<VoterLinks> readVoterLinks(QSqlDatabase& connection);
Result<Done> addVoterLinks(QSqlDatabase& connection, const QList<VoterLink>& links);
/// Readers at which cards are linked, and their keys.
Result<QMap<QString, QString>> readLinkPlaces(QSqlDatabase& connection);
/// Where these places' screens are, as far as that is known, by reader.
Result<QMap<QString, QString>> readLinkAddresses(QSqlDatabase& connection);
Result<Done> setLinkAddress(QSqlDatabase& connection, const QString& reader, const QString& address);
/// None where the key is empty.
Result<Done> setLinkPlace(QSqlDatabase& connection, const QString& reader, const QString& key);
Result<Done> removeVoterLinks(QSqlDatabase& connection, const QList<QByteArray>& marks);

} // namespace everyport::polls
