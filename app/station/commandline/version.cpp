#include "app/station/commandline/version.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>

#include <ares.h>
#include <expat.h>
#include <gsasl.h>
#include <libssh/libssh.h>
#include <link.h>
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

LibraryVersion library(const QString& name, const QString& running, const QString& built = {})
{
    return {name, running, built == running ? QString() : built};
}

/// elf(5): the note that the linker has made of all that it linked.
int noteBuildId(dl_phdr_info* object, size_t, void* found)
{
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const auto& part = object->dlpi_phdr[i];
        if (part.p_type != PT_NOTE)
            continue;
        const auto* at = reinterpret_cast<const char*>(object->dlpi_addr + part.p_vaddr);
        const auto* end = at + part.p_memsz;
        while (at + sizeof(ElfW(Nhdr)) <= end) {
            const auto* note = reinterpret_cast<const ElfW(Nhdr)*>(at);
            const auto* name = at + sizeof *note;
            const auto* value = name + ((note->n_namesz + 3U) & ~3U);
            if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && qstrncmp(name, "GNU", 4) == 0) {
                *static_cast<QByteArray*>(found) = QByteArray(value, note->n_descsz).toHex();
                return 1;
            }
            at = value + ((note->n_descsz + 3U) & ~3U);
        }
    }
    return 1; // the program itself comes first, and its libraries have ids of their own
}

QString buildId()
{
    QByteArray id;
    ::dl_iterate_phdr(noteBuildId, &id);
    return id.isEmpty() ? u"unknown"_s : QString::fromLatin1(id);
}

} // namespace

QString versionNumber()
{
    return QStringLiteral(EVERYPORT_VERSION);
}

QString versionDate()
{
    return QStringLiteral(EVERYPORT_VERSION_DATE);
}

void nameProgram(const QString& program)
{
    QCoreApplication::setApplicationName(program);
    QCoreApplication::setApplicationVersion(versionNumber());
}

QList<LibraryVersion> libraryVersions()
{
    return {
        library(u"Qt"_s, QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        library(u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)),
            QStringLiteral(OPENSSL_VERSION_STR)),
        library(u"SQLite"_s, sqliteVersion()),
        library(u"GNU SASL"_s, QString::fromLatin1(gsasl_check_version(nullptr)), QStringLiteral(GSASL_VERSION)),
        library(u"libssh"_s, QString::fromLatin1(ssh_version(0)).section(u'/', 0, 0),
            u"%1.%2.%3"_s.arg(LIBSSH_VERSION_MAJOR).arg(LIBSSH_VERSION_MINOR).arg(LIBSSH_VERSION_MICRO)),
        library(u"c-ares"_s, QString::fromLatin1(ares_version(nullptr)), QStringLiteral(ARES_VERSION_STR)),
        library(u"Expat"_s, QString::fromLatin1(XML_ExpatVersion()).section(u'_', 1),
            u"%1.%2.%3"_s.arg(XML_MAJOR_VERSION).arg(XML_MINOR_VERSION).arg(XML_MICRO_VERSION)),
        library(u"ICU"_s, QStringLiteral(U_ICU_VERSION)),
        library(u"toml++"_s, u"%1.%2.%3"_s.arg(TOML_LIB_MAJOR).arg(TOML_LIB_MINOR).arg(TOML_LIB_PATCH)),
    };
}

QString systemText(const QString& program)
{
    return u"%1 (Everyport) %2\nBuild: %3\nQt %4, %5\n%6, %7 %8\n"_s.arg(program, versionNumber(), buildId(),
        QString::fromLatin1(qVersion()), QSysInfo::buildAbi(), QSysInfo::prettyProductName(), QSysInfo::kernelType(),
        QSysInfo::kernelVersion());
}

QString versionText(const QString& program)
{
    auto text = u"%1 (Everyport) %2\nLicence GPL-3.0-or-later: you may change and share it; there is no warranty.\n"_s
        + u"Libraries:\n"_s;
    text = text.arg(program, versionNumber());
    for (const auto& each : libraryVersions()) {
        text += u"  "_s + each.name.leftJustified(10) + each.running;
        if (!each.built.isEmpty())
            text += u" (built with %1)"_s.arg(each.built);
        text += u'\n';
    }
    return text;
}

} // namespace everyport
