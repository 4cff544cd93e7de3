#include "app/station/commandline/version.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <ares.h>
#include <expat.h>
#include <gsasl.h>
#include <openssl/crypto.h>
#include <toml++/impl/version.h>
#include <unicode/uvernum.h>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString sqliteVersion()
{
    QString version;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"version"_s);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"version"_s);
    return version;
}

QString line(const QString& name, const QString& running, const QString& built)
{
    const auto other = built.isEmpty() || built == running ? QString() : u" (built with %1)"_s.arg(built);
    return u"  "_s + name.leftJustified(10) + running + other;
}

} // namespace

QString versionNumber()
{
    return QStringLiteral(EVERYPORT_VERSION);
}

void nameProgram(const QString& program)
{
    QCoreApplication::setApplicationName(program);
    QCoreApplication::setApplicationVersion(versionNumber());
}

QString versionText(const QString& program)
{
    const QStringList lines{
        u"%1 (Everyport) %2"_s.arg(program, versionNumber()),
        u"Licence GPL-3.0-or-later: you may change and share it; there is no warranty."_s,
        u"Libraries:"_s,
        line(u"Qt"_s, QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        line(u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)),
            QStringLiteral(OPENSSL_VERSION_STR)),
        line(u"SQLite"_s, sqliteVersion(), {}),
        line(u"GNU SASL"_s, QString::fromLatin1(gsasl_check_version(nullptr)), QStringLiteral(GSASL_VERSION)),
        line(u"c-ares"_s, QString::fromLatin1(ares_version(nullptr)), QStringLiteral(ARES_VERSION_STR)),
        line(u"Expat"_s, QString::fromLatin1(XML_ExpatVersion()).section(u'_', 1),
            u"%1.%2.%3"_s.arg(XML_MAJOR_VERSION).arg(XML_MINOR_VERSION).arg(XML_MICRO_VERSION)),
        line(u"ICU"_s, QStringLiteral(U_ICU_VERSION), {}),
        line(u"toml++"_s, u"%1.%2.%3"_s.arg(TOML_LIB_MAJOR).arg(TOML_LIB_MINOR).arg(TOML_LIB_PATCH), {}),
    };
    return lines.join(u'\n') + u'\n';
}

} // namespace everyport
