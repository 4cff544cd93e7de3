#include "app/storage/postgres/postgresaddress.h"

#include <algorithm>
#include <memory>

#include <QDir>
#include <QFile>
#include <QUrl>
#include <QUrlQuery>

#include "app/storage/postgres/libpq.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr auto systemAuthorities = "/etc/ssl/certs/ca-certificates.crt";

Error noAddress(const QString& why)
{
    return Error::malformed(Reason::BadSyntax,
        u"The address of the database server cannot be read: %1. Write it as postgresql://USER@HOST/DATABASE."_s.arg(
            why));
}

// libpq knows no schema, so it is taken out before.
Result<QString> takeSchema(QString& text)
{
    const auto question = text.indexOf(u'?');
    if (question < 0)
        return u"everyport"_s;
    QStringList kept;
    auto schema = u"everyport"_s;
    for (const auto& option : text.sliced(question + 1).split(u'&', Qt::SkipEmptyParts)) {
        if (option.startsWith(u"schema="))
            schema = QUrl::fromPercentEncoding(option.sliced(7).toUtf8());
        else
            kept.append(option);
    }
    text.truncate(question);
    if (!kept.isEmpty())
        text += u'?' + kept.join(u'&');
    if (schema.isEmpty() || schema.contains(u'"') || schema.contains(QChar(u'\0')) || schema.toUtf8().size() > 63
        || schema.startsWith(u"pg_"))
        return noAddress(u"schema= needs a name of at most 63 letters that does not begin with pg_"_s);
    return schema;
}

bool isLoopback(const QByteArray& host)
{
    return host.isEmpty() || host.startsWith('/') || host.startsWith('@') || host == "localhost" || host == "::1"
        || host.startsWith("127.");
}

} // namespace

bool PostgresAddress::isOne(const QString& text)
{
    return text.startsWith(u"postgresql://") || text.startsWith(u"postgres://");
}

Result<PostgresAddress> PostgresAddress::parse(const QString& text)
{
    auto rest = text;
    auto schema = takeSchema(rest);
    if (!schema)
        return schema.error();
    const auto& pq = libpq();
    if (!pq.isThere)
        return Error::local(Reason::NotFound,
            u"Servers of PostgreSQL are reached by libpq, which is not there: %1. Install it (libpq5)."_s.arg(
                pq.trouble));
    char* said = nullptr;
    const std::unique_ptr<Libpq::Option, void (*)(Libpq::Option*)> options(
        pq.PQconninfoParse(rest.toUtf8().constData(), &said), pq.PQconninfoFree);
    const std::unique_ptr<char, void (*)(void*)> words(said, pq.PQfreemem); // they may quote the password
    if (!options)
        return noAddress(u"some part of it is no part of an address, or is not encoded as in a URL"_s);
    PostgresAddress address;
    for (const auto* option = options.get(); option->keyword; ++option) {
        if (option->value)
            address.m_parameters.emplace_back(option->keyword, option->value);
    }
    address.m_schema = std::move(*schema);
    const auto host = address.value("host");
    const auto port = address.value("port");
    address.m_name = u"postgresql://"_s + (host.isEmpty() ? u"localhost"_s : QString::fromUtf8(host))
        + (port.isEmpty() ? QString() : u':' + QString::fromUtf8(port)) + u'/'
        + QString::fromUtf8(address.value("dbname"));
    return address;
}

QByteArray PostgresAddress::value(const char* key) const
{
    const auto found = std::find_if(
        m_parameters.begin(), m_parameters.end(), [key](const Parameter& parameter) { return parameter.first == key; });
    return found == m_parameters.end() ? QByteArray() : found->second;
}

bool PostgresAddress::hasPassword() const
{
    return !value("password").isEmpty();
}

bool PostgresAddress::isLocal() const
{
    auto hosts = value("hostaddr").isEmpty() ? value("host") : value("hostaddr");
    if (hosts.isEmpty())
        hosts = qgetenv("PGHOST");
    const auto all = hosts.split(',');
    return std::all_of(all.begin(), all.end(), isLoopback);
}

std::vector<PostgresAddress::Parameter> PostgresAddress::parameters() const
{
    auto all = m_parameters;
    const auto preset = [&](const char* key, const QByteArray& chosen) {
        if (value(key).isEmpty())
            all.emplace_back(key, chosen);
    };
    preset("client_encoding", "UTF8");
    preset("application_name", "everyport");
    // A server that is gone without a word is noticed while the votes wait.
    preset("keepalives_idle", "10");
    preset("keepalives_interval", "5");
    preset("keepalives_count", "3");
    preset("tcp_user_timeout", "20000");
    if (value("host").contains(','))
        preset("target_session_attrs", "read-write");
    if (!isLocal() && qEnvironmentVariableIsEmpty("PGSSLMODE"))
        preset("sslmode", "verify-full");
    const bool hasOwnAuthorities = !qEnvironmentVariableIsEmpty("PGSSLROOTCERT")
        || QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_s);
    if (!isLocal() && !hasOwnAuthorities && QFile::exists(QLatin1String(systemAuthorities)))
        preset("sslrootcert", systemAuthorities);
    return all;
}

} // namespace everyport
